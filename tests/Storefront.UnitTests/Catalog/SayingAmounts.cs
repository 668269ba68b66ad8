using Storefront.Catalog.Attributes;
using Storefront.Kernel.Languages;

namespace Storefront.UnitTests.Catalog;

public sealed class SayingAmounts
{
    [Theory]
    [InlineData(0.006, "kg", "6 g", "6 g")]
    [InlineData(0.94, "kg", "940 g", "940 g")]
    [InlineData(1, "kg", "1 kg", "1 kg")]
    [InlineData(0, "kg", "0 kg", "0 kg")]
    [InlineData(0, "min", "none", "无")]
    [InlineData(250, "s", "4 min 10 s", "4 分 10 秒")]
    [InlineData(120, "s", "2 min", "2 分钟")]
    [InlineData(45, "s", "45 s", "45 秒")]
    [InlineData(0.8, "± %", "±0.8%", "±0.8%")]
    [InlineData(2.5, "± % RH", "±2.5% RH", "±2.5% RH")]
    [InlineData(0.5, "± °C", "±0.5 °C", "±0.5 ℃")]
    [InlineData(2800, "strokes/min", "2800 strokes/min", "2800 次/分")]
    [InlineData(20000, "Hz", "20,000 Hz", "20000 Hz")]
    public void A_number_is_said_in_the_unit_that_people_use(double number, string unit, string en, string zh)
    {
        Assert.Equal(en, AttributeWords.Amount(number, unit, Language.En));
        Assert.Equal(zh, AttributeWords.Amount(number, unit, Language.Zh));
    }

    [Theory]
    [InlineData(0.035, 0.09, "kg", "35 to 90 g")]
    [InlineData(0.45, 1.5, "kg", "450 g to 1.5 kg")]
    [InlineData(45, 250, "s", "45 s to 4 min 10 s")]
    [InlineData(10, 20, "%", "10% to 20%")]
    [InlineData(10, 20, null, "10 to 20")]
    public void A_range_says_its_unit_once(double from, double to, string? unit, string words) => Assert.Equal(words, AttributeWords.Range(from, to, unit, Language.En));

    [Theory]
    [InlineData("防干烧", true, "有")]
    [InlineData("防干烧", false, "无")]
    [InlineData("可调光", true, "是")]
    [InlineData(null, false, "否")]
    public void A_yes_in_chinese_answers_its_label(string? label, bool flag, string zh)
    {
        var attribute = new AttributeEntry(1, "code", AttributeKind.Boolean, null, "Label", label, "Group", null, 1, IsAxis: false);

        Assert.Equal(zh, AttributeWords.Flag(flag, attribute, Language.Zh));
        Assert.Equal(flag ? "Yes" : "No", AttributeWords.Flag(flag, attribute, Language.En));
    }
}
