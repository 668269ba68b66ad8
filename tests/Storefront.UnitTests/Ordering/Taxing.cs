using CsCheck;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Taxes;

namespace Storefront.UnitTests.Ordering;

public sealed class Taxing
{
    private static readonly TaxTable _table = TaxFile.Read(Path.Combine(Folders.Content, "tax.yaml"));

    [Fact]
    public void Takes_the_tax_out_of_a_gross_price()
    {
        var taxed = Assert.Single(Taxation.Split([(new Money(9900, Currency.Eur), 19)], inclusive: true));

        Assert.Equal((8319, 1581, 9900), (taxed.Net.Minor, taxed.Tax.Minor, taxed.Gross.Minor));
    }

    [Fact]
    public void Adds_the_tax_to_a_net_price()
    {
        var taxed = Assert.Single(Taxation.Split([(new Money(10100, Currency.Usd), 6.5m)], inclusive: false));

        Assert.Equal((10100, 657, 10757), (taxed.Net.Minor, taxed.Tax.Minor, taxed.Gross.Minor));
    }

    [Fact]
    public void Works_the_tax_out_on_the_sum_and_not_line_by_line()
    {
        // Three times 0.335 would be 0.34 each, 1.02; the tax on the sum is 1.00 or 1.01.
        var taxed = Taxation.Split([(new Money(335, Currency.Usd), 10), (new Money(335, Currency.Usd), 10), (new Money(335, Currency.Usd), 10)], inclusive: false);

        Assert.Equal(101, taxed.Sum(part => part.Tax.Minor));
        Assert.Equal([34L, 34, 33], taxed.Select(part => part.Tax.Minor));
    }

    [Theory]
    [InlineData(1, 19, 0)]
    [InlineData(3, 19, 1)]
    [InlineData(0, 19, 0)]
    public void Rounds_small_amounts_as_the_law_does(long net, int percent, long tax) =>
        Assert.Equal(tax, Taxation.Split([(new Money(net, Currency.Eur), percent)], inclusive: false)[0].Tax.Minor);

    [Fact]
    public void Knows_currencies_without_a_minor_unit() =>
        Assert.Equal(100, Taxation.Split([(new Money(1100, Currency.Jpy), 10)], inclusive: true)[0].Tax.Minor);

    [Fact]
    public void The_parts_of_any_cart_sum_to_its_total() =>
        Gen.Select(Gen.Long[0, 50_000_00], Gen.Int[0, 4], Gen.Int[1, 99]).Array[1, 30].Select(Gen.Bool).Sample((lines, inclusive) =>
        {
            decimal[] rates = [0, 5.5m, 6.625m, 19, 27];
            var shown = lines.Select(line => (new Money(line.Item1, Currency.Eur) * line.Item3, rates[line.Item2])).ToList();

            var taxed = Taxation.Split(shown, inclusive);

            Assert.Equal(shown.Count, taxed.Count);
            foreach (var (part, (amount, percent)) in taxed.Zip(shown))
            {
                Assert.Equal(part.Gross, part.Net + part.Tax);
                Assert.Equal(amount, inclusive ? part.Gross : part.Net);
                Assert.Equal(percent, part.Percent);
                Assert.True(part.Tax.Minor >= 0 && part.Net.Minor >= 0);

                // Spreading moves no line by more than a minor unit from its own exact tax.
                var exact = inclusive ? amount.Minor * percent / (100 + percent) : amount.Minor * percent / 100;
                Assert.InRange(part.Tax.Minor, exact - 1.5m, exact + 1.5m);
            }

            foreach (var rate in taxed.Zip(shown).GroupBy(entry => entry.First.Percent))
            {
                var sum = rate.Sum(entry => entry.Second.Item1.Minor);
                var whole = Math.Round(inclusive ? sum * rate.Key / (100 + rate.Key) : sum * rate.Key / 100, MidpointRounding.AwayFromZero);
                Assert.Equal(whole, rate.Sum(entry => entry.First.Tax.Minor));
            }
        }, iter: 20_000);

    [Theory]
    [InlineData("DE", null, "standard", "2026-11-24", 19)]
    [InlineData("FI", null, "standard", "2024-08-31", 0)]
    [InlineData("FI", null, "standard", "2024-09-01", 25.5)]
    [InlineData("US", "WA", "standard", "2026-11-24", 6.5)]
    [InlineData("US", "WA", "reduced", "2026-11-24", 6.5)]
    [InlineData("US", "OR", "standard", "2026-11-24", 0)]
    [InlineData("CN", "SH", "reduced", "2025-12-31", 9)]
    [InlineData("JP", null, "standard", "2026-11-24", 0)]
    public void Finds_the_rate_of_the_place_the_class_and_the_day(string country, string? region, string taxClass, string day, double percent) =>
        Assert.Equal((decimal)percent, _table.Find(new Destination(country, region), taxClass, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Percent);

    [Fact]
    public void Says_that_import_duties_may_come_where_it_collects_nothing() =>
        Assert.Contains("duties", _table.Find(new Destination("JP"), "standard", new DateOnly(2026, 11, 24)).Note!.En, StringComparison.Ordinal);

    [Fact]
    public void Says_nothing_about_a_state_that_nobody_has_chosen()
    {
        var unknown = _table.Find(new Destination("US"), "standard", new DateOnly(2026, 11, 24));

        Assert.True(unknown.NeedsRegion);
        Assert.Equal(("Sales tax", null), (unknown.Name.En, unknown.Note));
        Assert.False(_table.Find(new Destination("US", "OR"), "standard", new DateOnly(2026, 11, 24)).NeedsRegion);
        Assert.False(_table.Find(new Destination("JP"), "standard", new DateOnly(2026, 11, 24)).NeedsRegion);
    }

    [Fact]
    public void Marks_the_rates_of_states_as_estimates()
    {
        Assert.True(_table.Find(new Destination("US", "WA"), "standard", new DateOnly(2026, 11, 24)).IsEstimate);
        Assert.False(_table.Find(new Destination("DE"), "standard", new DateOnly(2026, 11, 24)).IsEstimate);
    }
}
