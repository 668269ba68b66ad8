using Microsoft.Extensions.Configuration;

namespace Storefront.Kernel;

/// <summary>Where things lie. Published: beside the program. From source: at the top of the repository, found by Storefront.sln.</summary>
public static class Folders
{
    private static readonly string? _repository = FindRepository();

    /// <summary>True when the shop runs from a checkout, not from a published folder.</summary>
    public static bool FromSource => _repository is not null;

    public static string Content => Path.Combine(_repository ?? AppContext.BaseDirectory, "content");

    public static string WebRoot => Path.Combine(_repository ?? AppContext.BaseDirectory, "wwwroot");

    /// <summary>Where the shop keeps its database file, media and mail: Storefront:DataFolder, or ".data" beside the solution.</summary>
    public static string Data(IConfiguration configuration)
    {
        var folder = configuration["Storefront:DataFolder"] is { Length: > 0 } given
            ? given
            : Path.Combine(_repository ?? AppContext.BaseDirectory, ".data");
        return Directory.CreateDirectory(folder).FullName;
    }

    private static string? FindRepository()
    {
        if (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
        {
            return null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Storefront.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
