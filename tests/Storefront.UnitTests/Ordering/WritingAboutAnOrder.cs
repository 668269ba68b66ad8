using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Mails;
using static Storefront.UnitTests.Ordering.OrderSample;

namespace Storefront.UnitTests.Ordering;

public sealed class WritingAboutAnOrder
{
    private const string Link = "https://shop.example/en/orders/O-1?key=abc";

    private static readonly AddressLabels _labels = new(AddressFile.Read(Path.Combine(Folders.Content, "addresses.yaml")));

    [Theory]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("{{7*7}} ${x} @(1+1)")]
    public void What_a_customer_typed_stays_text(string name)
    {
        var letter = Letters(Order.Place(Draft(name: name), Now)).Confirmed();
        var html = letter.Html();

        Assert.DoesNotContain("<svg", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(name, letter.PlainText(), StringComparison.Ordinal);
        Assert.Contains(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(name), html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_a_name_makes_no_line_of_its_own()
    {
        var letter = Letters(Order.Place(Draft(name: "Mara\r\nBcc: everybody@post.example"), Now)).Confirmed();

        Assert.DoesNotContain("\nBcc:", letter.PlainText(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', letter.Subject);
    }

    [Fact]
    public void It_speaks_english_with_american_dates_and_tax_on_top()
    {
        var letter = Letters(Order.Place(Draft(), Now)).Confirmed();

        Assert.Equal("Thank you, Mara Ellison. It arrives by Friday, November 27.", letter.Heading);
        Assert.Contains("VAT", letter.Rows.Select(row => row.What));
        Assert.Contains("$358.60", letter.PlainText(), StringComparison.Ordinal);
        Assert.Contains("Seattle, WA 98122", letter.PlainText(), StringComparison.Ordinal);
        Assert.Contains(Link, letter.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_chinese_to_a_chinese_order()
    {
        var order = Order.Place(
            Draft("zh-cn") with
            {
                ShipTo = new PostalAddress { Name = "沈岚", Country = "CN", Region = "SH", City = "上海市", District = "徐汇区", Street = "丰园路 12 号 602", Phone = "+8613800006027" },
            },
            Now);
        var letter = Letters(order).Confirmed();

        Assert.Equal("沈岚，您好。最晚 11 月 27 日（周五）送到。", letter.Heading);
        Assert.Contains("上海市徐汇区丰园路 12 号 602", letter.PlainText(), StringComparison.Ordinal);
        Assert.Contains("电水壶 0，苔绿", letter.PlainText(), StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", letter.Html(), StringComparison.Ordinal);
        Assert.Equal(Language.Zh, letter.Language);
    }

    [Theory]
    [InlineData("en", "Delivery: Standard", "free")]
    [InlineData("zh-cn", "配送：标准配送", "免费")]
    public void A_delivery_that_costs_nothing_is_called_free(string market, string what, string free)
    {
        var draft = Draft(market);
        var nothing = Money.Zero(draft.Total.Currency);
        var letter = Letters(Order.Place(
            draft with
            {
                Shipping = draft.Shipping with { Net = nothing, Tax = nothing, Gross = nothing },
                Total = draft.Total - draft.Shipping.Gross,
            },
            Now)).Confirmed();

        Assert.Equal(free, letter.Rows.Single(row => row.What == what).Amount);
    }

    [Fact]
    public void A_parcel_is_announced_with_its_carrier_and_number()
    {
        var order = Shipped();
        var text = Letters(order).Shipped(order.Parcels[0]).PlainText();

        Assert.Contains("Northline carries it. The tracking number is NL44710093.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("another parcel", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tracking_link_carries_the_number_and_nothing_else()
    {
        Assert.Equal("https://www.ups.com/track?tracknum=1Z%26x%3D1", Carriers.Find("ups")!.TrackingUrl("1Z&x=1"));
        Assert.Null(Carriers.Find("northline")!.TrackingUrl("NL1"));
    }

    private static OrderLetters Letters(Order order) => new(order, Markets.Find(order.Market)!, _labels, Link);
}
