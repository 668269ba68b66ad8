using System.Globalization;
using Storefront.Kernel;
using Storefront.Kernel.Languages;

namespace Storefront.UnitTests.Kernel;

public sealed class BothLanguages
{
    private static readonly Text _left = new("{0} left at {1}", "还剩 {0}，{1}");

    [Fact]
    public void Arguments_are_written_in_each_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-US");
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-IE");

        var filled = _left.With(3, new Text("noon", "中午"));

        Assert.Equal("3 left at noon", filled.In(Language.En));
        Assert.Equal("还剩 3，中午", filled.In(Language.Zh));
        Assert.Equal("€1.50 left at noon", _left.With(new Money(150, Currency.Eur), "noon").ToString());
    }

    [Theory]
    [InlineData("zh", "zh-CN")]
    [InlineData("zh-Hans-CN", "zh-CN")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "en")]
    [InlineData(null, "en")]
    public void Any_Chinese_is_ours_and_all_else_is_English(string? tag, string language) => Assert.Equal(language, Language.Of(tag).Tag);
}
