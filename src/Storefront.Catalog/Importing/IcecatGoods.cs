using System.Runtime.CompilerServices;

namespace Storefront.Catalog.Importing;

/// <summary>A file of <see cref="IcecatRows"/>.</summary>
internal sealed class IcecatGoods(string file) : IGoodsFile
{
    private readonly StreamReader _reader = new(file);

    public IReadOnlyList<string> UnknownColumns => [];

    public async IAsyncEnumerable<ReadGood> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (number, text) in BoundedLines.ReadAsync(_reader, cancellation))
        {
            var (good, id, reason) = text is null ? (null, "", RowTexts.TooLong.With(BoundedLines.MaxLength)) : IcecatRows.Read(text);
            yield return new ReadGood(number, id, good, reason);
        }
    }

    public void Dispose() => _reader.Dispose();
}
