using System.Text.Json;

namespace Storefront.Catalog.Importing;

/// <summary>What applying an import would do.</summary>
/// <param name="Prices">The largest changes of prices.</param>
public sealed record Expectation(int Created, int Updated, int Unchanged, IReadOnlyList<PriceStep> Prices)
{
    private const int Shown = 10;

    public static readonly Expectation None = new(0, 0, 0, []);

    internal IReadOnlyList<PriceStep> With(IEnumerable<PriceStep> more) => [.. Prices.Concat(more).OrderByDescending(step => Math.Abs(step.Percent)).Take(Shown)];

    internal string Write() => JsonSerializer.Serialize(this);

    internal static Expectation Read(string json) => JsonSerializer.Deserialize<Expectation>(json)!;
}

/// <summary>A price that would change.</summary>
public sealed record PriceStep(string Sku, string Name, string Currency, long Before, long After)
{
    public double Percent => Math.Round((After - Before) * 100.0 / Before, 1);
}
