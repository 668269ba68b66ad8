using System.Globalization;
using CsCheck;
using Storefront.Kernel;

namespace Storefront.UnitTests.Kernel;

public sealed class Amounts
{
    [Fact]
    public void A_split_adds_up_to_the_whole_whatever_the_weights() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[0, 1_000_000].List[1, 40]).Sample((minor, weights) =>
            new Money(minor, Currency.Eur).Allocate(weights).Sum(part => part.Minor) == minor);

    [Fact]
    public void A_split_is_never_more_than_one_unit_off_the_exact_share() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[1, 1000].List[1, 20]).Sample((minor, weights) =>
            new Money(minor, Currency.Usd).Allocate(weights)
                .Select((part, index) => Math.Abs(part.Minor - ((decimal)minor * weights[index] / weights.Sum())))
                .All(off => off < 1));

    [Fact]
    public void Three_people_share_a_euro_and_nothing_is_lost() =>
        Assert.Equal([34, 33, 33], Money.Of(1m, Currency.Eur).Allocate([1, 1, 1]).Select(part => part.Minor));

    [Fact]
    public void Overflow_is_loud() => Assert.Throws<OverflowException>(() => new Money(long.MaxValue, Currency.Usd) * 2);

    [Fact]
    public void Currencies_do_not_mix() => Assert.Throws<InvalidOperationException>(() => new Money(1, Currency.Usd) + new Money(1, Currency.Cny));

    [Fact]
    public void More_digits_than_the_currency_has_are_refused() => Assert.Throws<ArgumentException>(() => Money.Of(1.5m, Currency.Jpy));

    [Theory]
    [InlineData("en-US", "USD", 8900, "$89.00")]
    [InlineData("zh-CN", "CNY", 54900, "¥549.00")]
    [InlineData("en-IE", "EUR", 9950, "€99.50")]
    [InlineData("en-US", "JPY", 1200, "JP¥1,200")]
    public void An_amount_is_written_as_its_people_write_it(string culture, string currency, long minor, string written) =>
        Assert.Equal(written, new Money(minor, Currency.Of(currency)).ToString(null, CultureInfo.GetCultureInfo(culture)));
}
