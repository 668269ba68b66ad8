using System.CommandLine;
using Storefront.Kernel.Invariants;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

/// <summary>Checks everything that must always hold. Exit code 1 if anything does not.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var verify = new Command("verify", "Check the shop's invariants and print each with the number of rows that it looked at.");
        verify.SetAction((_, cancellation) => AllVerbs.RunAsync(RunAsync, cancellation));
        return verify;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await Migration.RunAsync(services, cancellation);
        var broken = 0;
        foreach (var invariant in services.GetServices<IInvariant>())
        {
            var report = await invariant.CheckAsync(cancellation);
            Console.WriteLine($"{(report.Broken.Count == 0 ? "holds " : "BROKEN")}  {report.Checked,8}  {invariant.Sentence}");
            foreach (var row in report.Broken)
            {
                Console.WriteLine($"          {row}");
            }

            broken += report.Broken.Count;
        }

        Console.WriteLine(broken == 0 ? "Everything holds." : $"{broken} broken.");
        return broken == 0 ? 0 : 1;
    }
}
