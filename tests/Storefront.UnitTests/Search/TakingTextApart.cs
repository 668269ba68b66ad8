using Storefront.Search.Words;

namespace Storefront.UnitTests.Search;

public sealed class TakingTextApart
{
    [Theory]
    [InlineData("Ｗｉ－Ｆｉ", "wi-fi")]
    [InlineData("Café Münster", "cafe munster")]
    [InlineData("Straße", "strasse")]
    [InlineData("Intel® Core™2", "intel  core 2")]
    [InlineData("17″ or 17”", "17\" or 17\"")]
    [InlineData("１２Ｖ　电池", "12v 电池")]
    [InlineData("½", "1⁄2")]
    public void Writes_one_way_what_is_written_in_many(string text, string folded) => Assert.Equal(folded, Fold.Of(text));

    [Theory]
    [InlineData("15\" | 15 in | 15in | 15-inch | 15 inches | 15 英寸 | 15英寸 | 15.0 in")]
    [InlineData("1.7L | 1.7 l | 1.7 litres | 1.7 升 | 1.7升 | 1.70 L")]
    [InlineData("512GB | 512 GB | 512gb | 512 gigabytes | ５１２ＧＢ")]
    [InlineData("10,000 mAh | 10000mAh | 10000 毫安时 | 10000毫安")]
    [InlineData("5 Ah | 5Ah | 5安时")]
    [InlineData("230V | 230 V | 230 volt | 230 伏")]
    [InlineData("50 Hz | 50Hz | 50 赫兹")]
    [InlineData("20 W | 20W | 20 watts | 20瓦")]
    [InlineData("25 mm | 25mm | 25 毫米 | 25-millimetre")]
    [InlineData("43.2 cm | 43.2cm | 43.2厘米 | 43.2 公分")]
    [InlineData("2 kg | 2kg | 2 公斤 | 2 kilograms")]
    public void Knows_a_measure_however_it_is_written(string ways)
    {
        var tokens = ways.Split(" | ").Select(way => Assert.Single(Tokens.Of(way))).ToList();

        Assert.All(tokens, token => Assert.Equal((TokenKind.Measure, tokens[0].Text), (token.Kind, token.Text)));
    }

    [Theory]
    [InlineData("USB 2.0 A", "usb 2 a")]
    [InlineData("4 in 1 card reader", "4 in 1 card reader")]
    [InlineData("4 inkjets", "4 inkjets")]
    [InlineData("3.5mm2", "3.5mm2")]
    [InlineData("802.11n", "802.11n")]
    [InlineData("kid's phone", "kid phone")]
    [InlineData("dv7-1211ea", "dv7 1211ea")]
    [InlineData("1,5 or 1,000 or 1,000,000", "1 5 or 1000 or 1000000")]
    public void Parts_words_at_signs_and_leaves_others_whole(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Tokens.Of(text).Select(token => token.Text)));

    [Theory]
    [InlineData("batteries", "battery")]
    [InlineData("speakers", "speaker")]
    [InlineData("boxes", "box")]
    [InlineData("glasses", "glass")]
    [InlineData("watches", "watch")]
    [InlineData("brushes", "brush")]
    [InlineData("mice", "mouse")]
    [InlineData("wireless", "wireless")]
    [InlineData("bus", "bus")]
    [InlineData("dvd7s", "dvd7s")]
    [InlineData("cases", "case")]
    [InlineData("shoes", "shoe")]
    public void Takes_plurals_for_their_singular(string word, string singular) => Assert.Equal(singular, Stem.Of(word));

    [Theory]
    [InlineData("dv7-1211ea")]
    [InlineData("DV7 1211EA")]
    [InlineData("dv71211ea")]
    [InlineData("DV7/1211-EA")]
    public void Writes_a_part_number_one_way(string number) => Assert.Equal("dv71211ea", Codes.Key(number));

    [Fact]
    public void Finds_part_numbers_in_a_title() =>
        Assert.Equal(["r6b2a27010", "tn2110"], Codes.In(Tokens.Of("Philips battery R6B2A270/10 and TN-2110")));

    [Fact]
    public void Keeps_hyphenated_words_as_one_beside_their_parts() => Assert.Equal(["wi", "fi", "usb", "c", "hub", "wifi", "usbc"], WordList.Latin(Tokens.Of("Wi-Fi USB-C hubs")));

    [Fact]
    public void Finds_whole_inches_of_a_screen() => Assert.Equal(["39.6cm", "15.6in", "15in"], WordList.Latin(Tokens.Of("39.6 cm (15.6\")")));

    [Theory]
    [InlineData("HP Q6233A camera case Holster Brown", "case")]
    [InlineData("Acer TravelMate Notebook Silver 43.2 cm (17\") 1440 x 900 pixels", "notebook")]
    [InlineData("StarTech.com Mini 4 Port USB 2.0 Hub", "hub")]
    [InlineData("HP USB Digital Drive + 128 SD memory card", "card")]
    [InlineData("Mini USB hub with 4 ports and a long cable", "hub")]
    [InlineData("Kettle K1", "kettle")]
    [InlineData("Tripp Lite Wireless Car Charger - 15W, USB-C, Qi Compliant", "charger")]
    public void Knows_what_a_thing_is_by_its_title(string title, string head) => Assert.Contains(head, Heads.Of(title).Heads);

    [Theory]
    [InlineData("Tripp Lite External 72V 2U Rackmount Battery Pack", "Tripp Lite", "battery")]
    [InlineData("Philips 50\" Flat TV 127 cm (50\")", "Philips", "tv")]
    [InlineData("HP Compaq nc6120 Notebook PC", "HP", "notebook,pc")]
    [InlineData("StarTech.com 2 Port CardBus Laptop USB 2.0 PC Card Adapter", "StarTech.com", "adapter")]
    [InlineData("Targus ASF150EU screen protector Desktop/Laptop Universal", "Targus", "protector")]
    [InlineData("Lexmark C540A1YG toner cartridge Original Magenta 1 pc(s)", "Lexmark", "cartridge")]
    [InlineData("APC Back-UPS 400 uninterruptible power supply 240 W 8 AC outlet(s)", "APC", "supply")]
    public void Does_not_take_a_brand_a_measure_or_what_it_goes_with_for_the_thing(string title, string brand, string heads) =>
        Assert.Equal(heads.Split(','), Heads.Of(title, brand).Heads.Order());

    [Theory]
    [InlineData("Notebook", "notebook")]
    [InlineData("Full-size tablet", "tablet")]
    [InlineData("PC", "pc")]
    [InlineData("HDD/SSD enclosure", "enclosure")]
    [InlineData("Desktop/Laptop", null)]
    public void Knows_what_a_thing_is_by_its_stated_kind(string kind, string? head) => Assert.Equal(head is null ? [] : [head], Heads.Stated(kind).Heads);

    [Theory]
    [InlineData("\ud800 half a pair \udc00")]
    [InlineData("nul \0 and bell \a")]
    [InlineData("*:* AND (name:\"x\" OR [a TO b]) /.*/ {\"query\":")]
    [InlineData("مرحبا بالعالم \u202e\u200f עברית")]
    [InlineData("🔋🔌 电池")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uffff\ufffe")]
    public void Takes_any_text(string text) => Assert.All(Tokens.Of(text), token => Assert.DoesNotContain(' ', token.Text));

    [Fact]
    public void Takes_any_text_at_random() => CsCheck.Check.Sample(CsCheck.Gen.String, text => Tokens.Of(text).All(token => token.Text.Length is > 0 and <= 80 && !token.Text.Any(char.IsWhiteSpace)));
}
