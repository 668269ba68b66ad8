using Storefront.Search.Log;
using Storefront.Search.Tuning;

namespace Storefront.UnitTests.Search;

public sealed class WhatTellsOfAPerson
{
    [Theory]
    [InlineData("mara.ellison@post.example")]
    [InlineData("where is my parcel mara@post.example")]
    [InlineData("O-7K3M-9QXC")]
    [InlineData("order o-7k3m-9qxc")]
    [InlineData("13800138000")]
    [InlineData("+86 138 0013 8000")]
    [InlineData("8613800138000")]
    [InlineData("(206) 555-0142")]
    [InlineData("206.555.0142")]
    [InlineData("4242 4242 4242 4242")]
    [InlineData("11010519491231002X")]
    [InlineData("kettle for 2065550142")]
    [InlineData("4006381333932")]
    public void Is_not_kept(string text) => Assert.True(PersonalText.Is(QueryKey.Of(text)));

    [Theory]
    [InlineData("kettle")]
    [InlineData("电水壶 1.7 升")]
    [InlineData("dv7-1211ea")]
    [InlineData("K17-04")]
    [InlineData("4006381333931")]
    [InlineData("036000291452")]
    [InlineData("15 inch 1920x1080")]
    [InlineData("CF283A 5000 pages")]
    [InlineData("220-240 V 50/60 Hz")]
    [InlineData("@")]
    public void What_names_goods_is_kept(string text) => Assert.False(PersonalText.Is(QueryKey.Of(text)));

    [Theory]
    [InlineData("  Café\tCRÈME ", "cafe creme")]
    [InlineData("Ｋ１７　壶盖", "k17 壶盖")]
    [InlineData("a\0b\uD800c", "a b c")]
    [InlineData(null, "")]
    public void Spellings_of_one_query_are_one(string? typed, string key) => Assert.Equal(key, QueryKey.Of(typed));
}
