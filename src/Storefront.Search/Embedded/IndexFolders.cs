namespace Storefront.Search.Embedded;

/// <summary>
/// Where the index lies: <c>search/current</c> names the folder beside it that answers. A rebuild fills another folder and then replaces that one small
/// file, so that whoever looks, and whenever the power fails, finds a whole index.
/// </summary>
internal sealed class IndexFolders(string root)
{
    private string Pointer => Path.Combine(root, "current");

    public string Root => root;

    /// <summary>The folder that answers; null where there is none.</summary>
    public string? Current()
    {
        try
        {
            return File.ReadAllText(Pointer).Trim() is { Length: > 0 } name && name == Path.GetFileName(name) && Directory.Exists(Path.Combine(root, name)) ? Path.Combine(root, name) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public string New() => Directory.CreateDirectory(Path.Combine(root, $"index-{Guid.CreateVersion7():N}")).FullName;

    public void Switch(string folder)
    {
        var next = Pointer + ".next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        using (var writer = new StreamWriter(file))
        {
            writer.Write(Path.GetFileName(folder));
            writer.Flush();
            file.Flush(flushToDisk: true);
        }

        File.Move(next, Pointer, overwrite: true);
    }

    /// <summary>Removes what broken rebuilds left. Only for the process that may write.</summary>
    public void Sweep(IReadOnlyCollection<string> used)
    {
        foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root, "index-*").Except(used) : [])
        {
            Remove(folder);
        }
    }

    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Some systems do not remove a file that a search still reads; the next sweep does.
        }
    }
}
