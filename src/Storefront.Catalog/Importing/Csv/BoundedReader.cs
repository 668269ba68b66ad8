namespace Storefront.Catalog.Importing.Csv;

/// <summary>
/// Hands a text on, but of one record never more than is allowed: a quote that is never closed, or a million columns, would otherwise pull the whole file into
/// memory.
/// </summary>
internal sealed class BoundedReader(TextReader inner, int mostOfOne) : TextReader
{
    private int _read;

    /// <summary>Whether a record was longer than allowed: from then on the text seems to end.</summary>
    public bool IsExceeded => _read >= mostOfOne;

    public void NextRecord() => _read = 0;

    public override int Read(char[] buffer, int index, int count) => Count(IsExceeded ? 0 : inner.Read(buffer, index, count));

    public override async Task<int> ReadAsync(char[] buffer, int index, int count) => Count(IsExceeded ? 0 : await inner.ReadAsync(buffer.AsMemory(index, count)));

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
        Count(IsExceeded ? 0 : await inner.ReadAsync(buffer, cancellationToken));

    private int Count(int read)
    {
        _read += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
