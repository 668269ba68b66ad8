using Storefront.Catalog.Editing;
using Storefront.Kernel;

namespace Storefront.UnitTests.Catalog;

public sealed class TypingAPrice
{
    [Theory]
    [InlineData("89", 8900)]
    [InlineData("89.5", 8950)]
    [InlineData("89,50", 8950)]
    [InlineData(" $1,299.00 ", 129900)]
    [InlineData("1,299", 129900)]
    [InlineData("￥549", 54900)]
    [InlineData("0.01", 1)]
    public void Is_read_as_people_and_spreadsheets_write_it(string typed, long minor) => Assert.Equal(minor, TypedPrice.Read(typed, Currency.Usd));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1.999")]
    [InlineData("1e3")]
    [InlineData("12.34.56")]
    [InlineData("99999999999")]
    [InlineData("eighty")]
    public void Is_refused_where_it_is_none(string typed) => Assert.Null(TypedPrice.Read(typed, Currency.Usd));

    [Fact]
    public void Has_no_cents_where_the_currency_has_none()
    {
        Assert.Equal(1200, TypedPrice.Read("1200", Currency.Jpy));
        Assert.Null(TypedPrice.Read("1200.50", Currency.Jpy));
    }
}
