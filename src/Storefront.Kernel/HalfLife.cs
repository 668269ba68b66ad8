namespace Storefront.Kernel;

/// <summary>
/// Weights that halve with age without ever being rewritten. What happens at a moment is kept as 2^(moment ÷ half) counted from a fixed day, so that weights
/// of all times can be added up in one number by any number of writers; divided by what something is worth now, the sum has aged.
/// </summary>
/// <param name="half">After so long something counts half. At 30 days a double holds out for 80 years.</param>
public sealed class HalfLife(TimeSpan half)
{
    private static readonly DateTimeOffset _since = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What one piece that happens then is kept as.</summary>
    public double Keep(DateTimeOffset moment) => Math.Pow(2, (moment - _since) / half);

    /// <summary>What a kept sum is worth at that moment; never less than nothing, whatever rounding left behind.</summary>
    public double Worth(double kept, DateTimeOffset moment) => Math.Max(0, kept / Keep(moment));
}
