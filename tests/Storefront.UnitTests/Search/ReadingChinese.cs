using Storefront.Search.Words;

namespace Storefront.UnitTests.Search;

public sealed class ReadingChinese
{
    [Theory]
    [InlineData("充电器", "chongdianqi")]
    [InlineData("重量", "zhongliang")]
    [InlineData("长守", "changshou")]
    [InlineData("落地灯", "luodideng")]
    [InlineData("弹簧", "tanhuang")]
    [InlineData("可调光", "ketiaoguang")]
    [InlineData("音乐", "yinyue")]
    [InlineData("重置", "chongzhi")]
    [InlineData("绿色", "lvse")]
    [InlineData("绿色", "luse")]
    [InlineData("电水壶", "dianshuihu")]
    public void Reads_words_as_people_type_them(string word, string typed) => Assert.Contains(typed, Pinyin.Full(word));

    [Theory]
    [InlineData("充电器", "cdq")]
    [InlineData("扫地机器人", "sdjqr")]
    [InlineData("显示器", "xsq")]
    public void Knows_initials(string word, string typed) => Assert.Contains(typed, Pinyin.Initials(word));

    [Fact]
    public void Finds_a_word_inside_a_longer_name() => Assert.Contains("chongdianqi", Pinyin.Full("快速充电器"));

    [Theory]
    [InlineData("chongdianqi", true)]
    [InlineData("xian", true)]
    [InlineData("notebook", false)]
    [InlineData("cdq", false)]
    [InlineData("dv7", false)]
    public void Tells_syllables_from_other_letters(string letters, bool can) => Assert.Equal(can, Pinyin.CanBe(letters));

    [Theory]
    [InlineData("静音电水壶", "静音 电水壶")]
    [InlineData("不锈钢保温杯", "不锈钢 保温杯")]
    [InlineData("笔记本电脑支架", "笔记本电脑 支架")]
    [InlineData("扫地机器人尘袋", "扫地机器人 尘袋")]
    [InlineData("某某牌充电器", "某某牌 充电器")]
    public void Parts_a_run_where_a_reader_would(string run, string words) => Assert.Equal(words, string.Join(' ', Lexicon.Common.Part(run).Select(word => word.Word)));

    [Fact]
    public void Learns_words_from_the_catalogue() => Assert.Equal(["长守", "分毫", "卡尺"], new Lexicon(["长守", "分毫"]).Part("长守分毫卡尺").Select(word => word.Word));

    [Fact]
    public void Pairs_characters() => Assert.Equal(["电水", "水壶"], Han.Bigrams("电水壶"));
}
