using Storefront.Kernel;

namespace Storefront.IntegrationTests;

/// <summary>Real data and real servers that are too large, or not ours, to be kept with the code: STOREFRONT_SHARED, or the folder beside the working copy.</summary>
public static class SharedFiles
{
    /// <summary>The file's path; a test that needs a file which is not there is skipped and says so.</summary>
    public static string Need(params string[] path)
    {
        var file = PathOf(path);
        Assert.SkipUnless(File.Exists(file), $"Not here: {file}. Set STOREFRONT_SHARED to the folder that holds it.");
        return file;
    }

    /// <summary>Null where it is not there.</summary>
    public static string? Find(params string[] path) => PathOf(path) is var file && File.Exists(file) ? file : null;

    private static string PathOf(string[] path)
    {
        var folder = Environment.GetEnvironmentVariable("STOREFRONT_SHARED") is { Length: > 0 } given ? given : Path.Combine(Folders.Content, "..", "..", "shared");
        return Path.Combine([folder, .. path]);
    }
}
