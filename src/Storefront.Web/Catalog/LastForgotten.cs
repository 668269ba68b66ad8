using System.Diagnostics;

namespace Storefront.Web.Catalog;

/// <summary>When the caches were last emptied; of this process, as they are.</summary>
internal sealed class LastForgotten
{
    private long _beganAt;

    /// <summary>A moment of <see cref="Stopwatch"/>. What was committed before it is on no kept page.</summary>
    public long BeganAt
    {
        get => Volatile.Read(ref _beganAt);
        set => Volatile.Write(ref _beganAt, value);
    }
}
