using Storefront.Search.Querying;
using Storefront.Web.Search;
using Storefront.Web.Search.Results;

namespace Storefront.UnitTests.Search;

public sealed class ReadingAnAddress
{
    [Theory]
    [InlineData("q=kettle", "?q=kettle")]
    [InlineData("q= kettle  red &page=3&sort=price&in=products", "?q=kettle%20red&in=products&sort=price&page=3")]
    [InlineData("q=水壶&in=guides&exact=yes", "?q=%E6%B0%B4%E5%A3%B6&in=guides&exact=yes")]
    [InlineData("q=a&brand=b&brand=a&category=x&category=w&price=9-3&available=yes&attr.finish=moss", "?q=a&category=w&category=x&brand=a&brand=b&price=3-9&available=yes&attr.finish=moss")]
    [InlineData("q=a&in=everything&page=0&sort=odd&category=&price=x&exact=no", "?q=a")]
    [InlineData("q=a&page=1000000000", "?q=a&page=400")]
    [InlineData("q=a&page=99999999999999999999", "?q=a")]
    [InlineData("q=a&q=b", "?q=a")]
    public void Understands_what_it_can_and_says_it_in_one_way(string address, string understood)
    {
        var query = Parse(address);

        Assert.Equal(understood, query.ToString());
        Assert.Equal(understood, Parse(Uri.UnescapeDataString(understood[1..])).ToString());
    }

    [Fact]
    public void Cuts_a_long_text_between_characters_and_says_so()
    {
        var query = Parse("q=" + new string('x', 511) + "😀 and more");

        Assert.True(query.WasCut);
        Assert.Equal(new string('x', 511), query.Text);
        Assert.False(Parse("q=" + new string('x', SearchRequest.TextMaxLength)).WasCut);
    }

    [Theory]
    [InlineData("a\0b\tc\r\nd", "a b c d")]
    [InlineData("\u202ekettle\u202c", "kettle")]
    [InlineData("\ud83d kettle \udc00", "kettle")]
    [InlineData("\ufeff\u3000水壶\u3000", "水壶")]
    [InlineData("👨‍👩‍👧", "👨‍👩‍👧")]
    [InlineData(null, "")]
    public void Leaves_out_what_nobody_can_see(string? typed, string text) => Assert.Equal(text, TypedText.Tidy(typed));

    private static ResultsQuery Parse(string address) => ResultsQuery.Parse(
        [.. address.Split('&').Select(parameter => parameter.Split('=', 2)).Select(parameter => KeyValuePair.Create(parameter[0], parameter[1]))]);
}
