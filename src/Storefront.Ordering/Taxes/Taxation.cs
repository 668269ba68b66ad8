namespace Storefront.Ordering.Taxes;

/// <summary>
/// Turns rates into minor units. The policy has a version, kept with every order, so that an old total can be worked out again after the rules changed.
/// Version 1: the tax is worked out once for each rate, on the sum of what bears it, and rounded half away from zero; then it is spread over those amounts
/// by the largest remainder. So the sum of the parts is the tax that the law's formula gives for the whole, and no cent appears or is lost.
/// </summary>
public static class Taxation
{
    public const string Policy = "rate-sum-half-up.1";

    /// <summary>Splits shown amounts into net and tax. Where prices include the tax it is taken out of them, else it is added.</summary>
    /// <param name="shown">At least one amount, all of one currency, none negative.</param>
    public static IReadOnlyList<Taxed> Split(IReadOnlyList<(Money Amount, decimal Percent)> shown, bool inclusive)
    {
        var taxed = new Taxed[shown.Count];
        foreach (var bearing in shown.Select((entry, index) => (entry.Amount, entry.Percent, index)).GroupBy(entry => entry.Percent))
        {
            var entries = bearing.ToList();
            var sum = entries.Aggregate(Money.Zero(entries[0].Amount.Currency), (total, entry) => total + entry.Amount);
            var parts = TaxOn(sum, bearing.Key, inclusive).Allocate([.. entries.Select(entry => entry.Amount.Minor)]);
            foreach (var (entry, tax) in entries.Zip(parts))
            {
                taxed[entry.index] = inclusive
                    ? new Taxed(entry.Amount - tax, tax, entry.Amount, entry.Percent)
                    : new Taxed(entry.Amount, tax, entry.Amount + tax, entry.Percent);
            }
        }

        return taxed;
    }

    private static Money TaxOn(Money sum, decimal percent, bool inclusive)
    {
        var exact = inclusive ? sum.Minor * percent / (100 + percent) : sum.Minor * percent / 100;
        return new Money(checked((long)Math.Round(exact, MidpointRounding.AwayFromZero)), sum.Currency);
    }
}

/// <param name="Percent">The rate that was applied.</param>
public sealed record Taxed(Money Net, Money Tax, Money Gross, decimal Percent);
