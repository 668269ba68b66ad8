using Storefront.Web.Search;

namespace Storefront.UnitTests.Search;

public sealed class MarkingWords
{
    [Theory]
    [InlineData("descaler kettle", "Descaler 500 ml for a Kettle", "[Descaler] 500 ml for a [Kettle]")]
    [InlineData("kettles", "Kettle K17, kettle's lid", "[Kettle] K17, [kettle]'s lid")]
    [InlineData("descale", "Descaling takes 25 minutes; descaled", "[Descaling] takes 25 minutes; [descaled]")]
    [InlineData("cafe", "Café crème", "[Café] crème")]
    [InlineData("dv71211ea", "HP Pavilion dv7-1211ea Notebook", "HP Pavilion [dv7-1211ea] Notebook")]
    [InlineData("k17-04", "Lid K17-04", "Lid [K17-04]")]
    [InlineData("desca", "Descaler 500 ml", "[Desca]ler 500 ml")]
    [InlineData("1.7", "Holds 1.7 L", "Holds [1.7] L")]
    [InlineData("15", "150 mm, 15 in", "[15]0 mm, [15] in")]
    [InlineData("lid", "Solid lids", "Solid [lids]")]
    [InlineData("电水壶", "电水壶 K17，水壶盖", "[电水壶] K17，[水壶]盖")]
    [InlineData("除垢剂 K17", "除垢片，用于 K17", "[除垢]片，用于 [K17]")]
    [InlineData("壶", "水壶", "水[壶]")]
    [InlineData("水壶", "水桶和壶", "水桶和壶")]
    [InlineData("😀", "😀 sale 😁", "😀 sale 😁")]
    [InlineData("", "Kettle", "Kettle")]
    [InlineData("***\"NEAR(/.*x/", "a .* x", "a .* [x]")]
    [InlineData("שלום", "שלום kettle", "[שלום] kettle")]
    public void Finds_what_was_typed_in_whatever_form(string typed, string text, string marked) =>
        Assert.Equal(marked, Written(MatchedWords.Of(typed), text));

    [Fact]
    public void Counts_other_words_that_mean_the_same() =>
        Assert.Equal("[Limescale] filter", Written(MatchedWords.Of("descaler", ["limescale"]), "Limescale filter"));

    [Fact]
    public void Loses_nothing_of_the_text_and_never_fails()
    {
        string[] texts = ["", "\ud83d", "a\udc00b", "e\u0301\u0301\u0301", "\u202eabc", new string('壶', 3000), string.Concat(Enumerable.Repeat("k-", 3000)), "<b>&amp;", "\ud83d\ude00\ud83d"];
        foreach (var typed in texts)
        {
            var words = MatchedWords.Of(typed, texts);
            Assert.All(texts, text => Assert.Equal(text, string.Concat(words.Split(text).Select(piece => piece.Words))));
        }
    }

    [Theory]
    [InlineData("除够剂 K17", "除垢剂 K17", "除[垢]剂 K17")]
    [InlineData("kettel lid", "kettle lid", "[kettle] lid")]
    [InlineData("travle kettel", "travel kettle", "[travel kettle]")]
    [InlineData("kettlee", "kettle", "kettle")]
    [InlineData("水水壶", "水壶", "水壶")]
    [InlineData("😀", "😁", "[😁]")]
    public void Shows_what_is_different_in_another_text(string typed, string meant, string marked)
    {
        var (before, changed, after) = ChangedWords.Of(typed, meant);

        Assert.Equal(marked, changed.Length == 0 ? before + after : $"{before}[{changed}]{after}");
    }

    private static string Written(MatchedWords words, string text) =>
        string.Concat(words.Split(text).Select(piece => piece.IsMatched ? $"[{piece.Words}]" : piece.Words));
}
