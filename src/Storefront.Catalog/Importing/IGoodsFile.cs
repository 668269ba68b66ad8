using Storefront.Catalog.Importing.Csv;

namespace Storefront.Catalog.Importing;

/// <summary>A file of goods, whatever its format.</summary>
internal interface IGoodsFile : IDisposable
{
    IReadOnlyList<string> UnknownColumns { get; }

    /// <exception cref="UnreadableFileException">It cannot be read on.</exception>
    IAsyncEnumerable<ReadGood> ReadAsync(CancellationToken cancellation);
}

/// <summary>A good as the file says it, or why there is none.</summary>
/// <param name="Line">Where it begins.</param>
internal sealed record ReadGood(int Line, string ExternalId, ImportedGood? Good, Text? Reason);

internal static class GoodsFiles
{
    public static IReadOnlyList<string> Formats { get; } = [CsvGoods.Format, IcecatRows.Format];

    /// <exception cref="UnreadableFileException">It is no file of that format.</exception>
    public static async Task<IGoodsFile> OpenAsync(ImportOrder order, AttributeNames attributes, CancellationToken cancellation) =>
        order.Format == CsvGoods.Format ? await CsvGoods.OpenAsync(order.File, attributes, cancellation) : new IcecatGoods(order.File);
}
