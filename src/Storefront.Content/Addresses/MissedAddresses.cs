using System.Collections.Concurrent;

namespace Storefront.Content.Addresses;

/// <summary>
/// Counts missed addresses in memory between two saves, so that a robot that tries ten thousand passwords' files writes nothing ten thousand times. Bounded: when it is
/// full, new addresses are dropped until the next save, known ones are counted on.
/// </summary>
public sealed class MissedAddresses
{
    private const int Most = 500;

    private ConcurrentDictionary<string, (long Times, string? ReferrerHost)> _counts = new(StringComparer.Ordinal);

    /// <summary>Notes one miss. What may hold somebody's data (an @, a long token) is not kept.</summary>
    public void Note(string path, string? referrerHost)
    {
        if (!IsTelling(path) || (_counts.Count >= Most && !_counts.ContainsKey(path)))
        {
            return;
        }

        _counts.AddOrUpdate(path, (1, referrerHost), (_, known) => (known.Times + 1, referrerHost ?? known.ReferrerHost));
    }

    /// <summary>What was counted since the last time.</summary>
    public IReadOnlyDictionary<string, (long Times, string? ReferrerHost)> Take() => Interlocked.Exchange(ref _counts, new(StringComparer.Ordinal));

    private static bool IsTelling(string path) => path.Length <= Redirect.PathMaxLength
        && !path.Contains('@', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && path.Split('/').All(segment => segment.Length <= 120);
}
