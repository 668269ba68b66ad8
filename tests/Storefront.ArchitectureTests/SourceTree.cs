using System.Xml.Linq;

namespace Storefront.ArchitectureTests;

/// <summary>The repository as text: projects with their references, and source files.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>In the order of rank: each may name only those before it (design.md §1).</summary>
    public static IReadOnlyList<string> Modules { get; } =
        ["Accounts", "Catalog", "Content", "Search", "Ordering", "AfterSales", "Analytics", "Crm"];

    public static IEnumerable<string> Projects =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file));

    public static IEnumerable<string> References(string project) =>
        ReferencesIn(File.ReadAllText(Path.Combine(Root, "src", project, project + ".csproj")));

    public static IEnumerable<string> ReferencesIn(string projectFile) => XDocument.Parse(projectFile)
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Storefront.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
