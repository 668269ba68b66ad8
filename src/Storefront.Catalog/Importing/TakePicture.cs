using Storefront.Kernel.Files;

namespace Storefront.Catalog.Importing;

/// <summary>Takes the picture that a row names out of a folder beside the file. An address of another host is never fetched, so only its last part counts.</summary>
internal sealed class TakePicture(PhotoStore store, string? folder)
{
    public async Task<ReadGood> RunAsync(ReadGood row, CancellationToken cancellation)
    {
        if (folder is null || row.Good?.PictureSource is not { Length: > 0 } source || Find(source) is not { } file)
        {
            return row;
        }

        await using var picture = File.OpenRead(file);
        var kept = await store.KeepAsync(picture, cancellation);
        return kept.Succeeded
            ? row with { Good = row.Good with { Photo = kept.Value } }
            : row with { Good = null, Reason = RowTexts.Picture.With(Path.GetFileName(file), kept.Refusal.Reason) };
    }

    /// <summary>Null where the folder has no such file: then the list shows the rating plate.</summary>
    private string? Find(string source)
    {
        var name = Path.GetFileName(source.Split('?', '#')[0].Replace('\\', '/'));
        return name.Length > 0 && Path.Combine(folder!, name) is var file && File.Exists(file) ? file : null;
    }
}
