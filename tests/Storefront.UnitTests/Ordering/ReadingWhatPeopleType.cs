using Storefront.Kernel;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Checkout;

namespace Storefront.UnitTests.Ordering;

public sealed class ReadingWhatPeopleType
{
    private static readonly AddressBook _book = AddressFile.Read(Path.Combine(Folders.Content, "addresses.yaml"));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("9", 9)]
    [InlineData("10", 10)]
    [InlineData("99", 99)]
    public void A_quantity_is_one_or_two_digits(string typed, int quantity) => Assert.Equal(quantity, Quantity.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("100")]
    [InlineData("999999999")]
    [InlineData("2147483648")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("١")]
    [InlineData("１")]
    [InlineData("0x1")]
    public void Anything_else_is_no_quantity(string? typed) => Assert.Null(Quantity.Parse(typed));

    [Theory]
    [InlineData("mara.ellison@post.example", "mara.ellison@post.example")]
    [InlineData("  Mara+Shop@Post.Example ", "mara+shop@post.example")]
    [InlineData("ｍａｒａ＠ｐｏｓｔ．ｅｘａｍｐｌｅ", "mara@post.example")]
    [InlineData("李@post.example", null)]
    [InlineData("info@münchen.example", "info@xn--mnchen-3ya.example")]
    [InlineData("a@b", null)]
    [InlineData("a@b..c", null)]
    [InlineData("a@-b.com", null)]
    [InlineData("@b.com", null)]
    [InlineData("a b@c.com", null)]
    [InlineData("a@b.com\r\nBcc: c@d.com", null)]
    [InlineData("a@b.com\0", null)]
    [InlineData("a@b.com, c@d.com", null)]
    [InlineData("<a@b.com>", null)]
    [InlineData("\"a\"@b.com", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_for_mail_is_kept_in_lower_case_or_refused(string? typed, string? kept) => Assert.Equal(kept, Typed.Email(typed));

    [Fact]
    public void A_hundred_thousand_characters_are_refused_at_once()
    {
        Assert.Null(Typed.Email(new string('a', 100_000) + "@b.com"));
        Assert.Null(Typed.Phone(new string('1', 100_000), "US"));
    }

    [Theory]
    [InlineData("(206) 555-0123", "US", "+12065550123")]
    [InlineData("+49 40 1234567", "US", "+49401234567")]
    [InlineData("１３８ ００１３ ８０００", "CN", "+8613800138000")]
    [InlineData("021-6437 8899", "CN", "+862164378899")]
    [InlineData("12", "CN", null)]
    [InlineData("call me", "US", null)]
    [InlineData("", "US", null)]
    public void A_phone_number_is_read_as_in_its_country(string typed, string country, string? kept) => Assert.Equal(kept, Typed.Phone(typed, country));

    [Theory]
    [InlineData("  李   小龙 ", "李 小龙")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("a\0b\r\nc", "a b c")]
    [InlineData(" \u3000 ", null)]
    [InlineData("<svg/onload=alert(1)>", "<svg/onload=alert(1)>")]
    public void A_line_is_composed_and_free_of_control_characters(string typed, string? kept) => Assert.Equal(kept, Typed.Line(typed));

    [Fact]
    public void Half_a_character_is_refused()
    {
        // Made here, because an attribute's text is stored as UTF-8, which has no halves.
        var half = "a" + (char)0xDC00;

        Assert.Null(Typed.Line(half));
        Assert.Null(Typed.Email(half + "@post.example"));
        Assert.Null(Typed.Phone(half, "US"));
    }

    [Fact]
    public void A_chinese_address_has_province_city_district_and_a_phone()
    {
        var (address, refusals) = Read("CN", ("Name", "王芳"), ("Phone", "13800138000"), ("Region", "SH"), ("City", "上海市"), ("District", "徐汇区"), ("Street", "漕溪北路 398 号"));

        Assert.Empty(refusals);
        Assert.Equal(("王芳", "SH", "上海市", "徐汇区", "+8613800138000", null), (address!.Name, address.Region, address.City, address.District, address.Phone, address.Postcode));
    }

    [Theory]
    [InlineData("CQ", "重庆市")]
    [InlineData("ZJ", null)]
    public void A_municipality_is_its_own_city(string region, string? city)
    {
        var (address, refusals) = Read("CN", ("Name", "王芳"), ("Phone", "13800138000"), ("Region", region), ("District", "渝中区"), ("Street", "民权路 1 号"));

        Assert.Equal(city, address?.City);
        Assert.Equal(city is null ? ["请填写城市。"] : [], refusals.Select(refusal => refusal.Reason.Zh));
    }

    [Theory]
    [InlineData("US", "ZIP codes in the United States look like 98134.")]
    [InlineData("DE", "Postcodes in Germany look like 21035.")]
    public void A_postcode_goes_by_the_name_that_it_has_in_its_country(string country, string words) =>
        Assert.Contains(words, Read(country, ("Postcode", "?")).Refusals.Select(refusal => refusal.Reason.En));

    [Theory]
    [InlineData("+8613800138000", "+86 138 0013 8000")]
    [InlineData("+12065550123", "+1 206-555-0123")]
    [InlineData("none", "none")]
    [InlineData(null, null)]
    public void A_phone_number_is_shown_in_groups(string? kept, string? shown) => Assert.Equal(shown, Typed.Spaced(kept));

    [Fact]
    public void What_is_missing_is_said_field_by_field()
    {
        var (address, refusals) = Read("CN", ("Name", "王芳"), ("Region", "XX"), ("Postcode", "12"));

        Assert.Null(address);
        Assert.Equal(["Phone", "Region", "City", "District", "Street", "Postcode"], refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public void Optional_fields_may_stay_empty_and_full_width_postcodes_are_understood()
    {
        var (address, refusals) = Read("DE", ("Name", "Jörg Weiß"), ("Street", "Kornweg 12"), ("City", "Hamburg"), ("Postcode", "２１０３５"));

        Assert.Empty(refusals);
        Assert.Equal("21035", address!.Postcode);
        Assert.Null(address.Phone);
    }

    [Theory]
    [InlineData("WA", "97214", "97214 is in Oregon, but the state is Washington. If both are right, order once more.")]
    [InlineData("WA", "98122-0001", null)]
    [InlineData("WY", "83414", null)]
    [InlineData("WA", "96910", null)]
    public void A_postcode_of_another_state_is_asked_about(string state, string postcode, string? question)
    {
        (string, string)[] fields = [("Name", "Mara"), ("Street", "1420 Alder Street"), ("City", "Seattle"), ("Region", state), ("Postcode", postcode)];

        var (_, refusals) = Read("US", fields);

        Assert.Equal(question, refusals.SingleOrDefault()?.Reason.En);
        var typed = new TypedAddress(fields.ToDictionary(field => Enum.Parse<AddressField>(field.Item1), field => (string?)field.Item2));
        Assert.Empty(typed.Read(_book.Find("US")!, (_, _) => null, $"{state} {postcode}").Refusals);
    }

    [Fact]
    public void A_place_that_we_leave_out_is_named()
    {
        var (_, refusals) = Read("ES", ("Name", "Ana"), ("Street", "Calle 1"), ("City", "Las Palmas"), ("Postcode", "35001"));

        Assert.Equal("Postcode", Assert.Single(refusals).Field);
    }

    [Theory]
    [InlineData("abc.123")]
    [InlineData("0f.0")]
    public void What_was_shown_survives_the_form(string posted) => Assert.Equal(posted, ShownPrice.Parse(posted)!.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData(".1")]
    [InlineData("abc.")]
    [InlineData("abc.-1")]
    [InlineData("abc.1e9")]
    [InlineData("abc. 1")]
    [InlineData("abc.99999999999999999999")]
    public void What_was_not_shown_by_us_counts_as_nothing(string? posted) => Assert.Null(ShownPrice.Parse(posted));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("../../../../../../../../../../../../../../etc")]
    public void A_foreign_cookie_is_no_token(string? cookie) => Assert.Null(CartToken.Parse(cookie));

    [Fact]
    public void Our_own_cookie_is()
    {
        var token = CartToken.New();

        Assert.Equal(token, CartToken.Parse(token.Value));
        Assert.Equal(CartToken.HashLength, token.Hash.Length);
    }

    private static (Storefront.Ordering.Orders.PostalAddress? Address, IReadOnlyList<Refusal> Refusals) Read(string country, params (string Field, string Value)[] fields) =>
        new TypedAddress(fields.ToDictionary(field => Enum.Parse<AddressField>(field.Field), field => (string?)field.Value))
            .Read(_book.Find(country)!, (place, postcode) => place == "ES" && postcode == "35001" ? AddressTexts.NoDelivery : null);
}
