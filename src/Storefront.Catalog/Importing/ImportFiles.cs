using Microsoft.Extensions.Configuration;

namespace Storefront.Catalog.Importing;

/// <summary>Where uploaded files lie while an import needs them: a folder for each in the shop's data folder.</summary>
public sealed class ImportFiles(IConfiguration configuration)
{
    private readonly string _root = Path.Combine(Folders.Data(configuration), "imports");

    /// <summary>A new empty folder, named by chance: what is uploaded into it belongs to no import yet.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_root, Guid.CreateVersion7().ToString("N"))).FullName;

    /// <summary>Gives the folder to the import.</summary>
    public void Assign(string folder, Guid importId) => Directory.Move(folder, Folder(importId));

    public string Goods(Guid importId) => Path.Combine(Folder(importId), "goods");

    public string? Categories(Guid importId) => Path.Combine(Folder(importId), "categories") is var file && File.Exists(file) ? file : null;

    public bool Has(Guid importId) => File.Exists(Goods(importId));

    public void Remove(Guid importId) => Remove(Folder(importId));

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Removes what nobody touched since then: uploads that broke off, and files of imports long settled.</summary>
    public int Sweep(DateTimeOffset before)
    {
        var old = Directory.Exists(_root) ? new DirectoryInfo(_root).GetDirectories().Where(folder => folder.LastWriteTimeUtc < before.UtcDateTime).ToList() : [];
        old.ForEach(folder => folder.Delete(recursive: true));
        return old.Count;
    }

    private string Folder(Guid importId) => Path.Combine(_root, $"import-{importId:N}");
}
