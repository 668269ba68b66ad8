namespace Storefront.Search.Tuning;

/// <summary>The current book. Costs no SQL most of the time.</summary>
public sealed class FindTuning
{
    private readonly TuningBook _current = TuningBook.Empty;

    public ValueTask<TuningBook> RunAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_current);
    }
}
