namespace Storefront.Web.Verbs;

/// <summary>One line that is written over on a screen, a line now and then in a file.</summary>
internal sealed class ProgressLine : IProgress<string>
{
    private long _last;

    public void Report(string value)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{value}          ");
        }
        else if (Environment.TickCount64 - _last > 2000)
        {
            _last = Environment.TickCount64;
            Console.Error.WriteLine(value);
        }
    }
}
