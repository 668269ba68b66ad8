namespace Storefront.Search.Words;

/// <summary>The small tables beside this file, carried inside the assembly.</summary>
internal static class WordFiles
{
    /// <summary>Lines that say something; # begins a remark.</summary>
    public static List<string> Lines(string name)
    {
        using var stream = typeof(WordFiles).Assembly.GetManifestResourceStream($"Storefront.Search.Words.{name}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
