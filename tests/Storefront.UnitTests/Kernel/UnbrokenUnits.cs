using Storefront.Kernel.Languages;

namespace Storefront.UnitTests.Kernel;

public sealed class UnbrokenUnits
{
    [Theory]
    [InlineData("1.7 L, 2200 W at 230 V", "1.7_L, 2200_W at 230_V")]
    [InlineData("40–100 °C in 5° steps", "40–100_°C in 5° steps")]
    [InlineData("34 N·m and 180 m², 5 kg × 20 g", "34_N·m and 180_m², 5_kg × 20_g")]
    [InlineData("150 m³/h for 15 minutes", "150_m³/h for 15_minutes")]
    [InlineData("每天烧 2 L，约 15 分钟，用 3 年", "每天烧 2_L，约 15_分钟，用 3_年")]
    [InlineData("1.7 L · 58 dB · two sizes", "1.7_L_· 58_dB_· two sizes")]
    [InlineData("外壁 41 ℃。", "外壁 41_℃。")]
    public void A_figure_and_its_unit_stay_together(string words, string kept) => Assert.Equal(kept.Replace('_', '\u00A0'), NoBreak.Of(words));

    [Theory]
    [InlineData("Handle K17-04, base K17T-07", "Handle K17-|04, base K17T-|07")]
    [InlineData("滤芯 W2-F。", "滤芯 W2-|F。")]
    public void A_parts_number_stays_on_one_line(string words, string kept) => Assert.Equal(kept.Replace('|', '\u2060'), NoBreak.Of(words));

    [Theory]
    [InlineData("a well-kept 15-inch thing of type-c")]
    [InlineData("Kettle K17 has seven parts")]
    [InlineData("2 large cups")]
    [InlineData("K17 的七种零件")]
    [InlineData("in 2014 a kettle")]
    [InlineData("3 minerals")]
    public void What_is_no_unit_may_begin_a_line(string words) => Assert.Equal(words, NoBreak.Of(words));
}
