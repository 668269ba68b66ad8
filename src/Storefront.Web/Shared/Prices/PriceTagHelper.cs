using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Kernel;

namespace Storefront.Web.Shared.Prices;

/// <summary>
/// An amount as people of the market read it: <c>&lt;price amount="@item.Price" was="@item.Before" /&gt;</c>. Whole yuan are written without
/// decimals, as shops in China do; tax and change keep them (<c>exact</c>).
/// </summary>
[HtmlTargetElement("price", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PriceTagHelper : TagHelper
{
    public Money Amount { get; set; }

    /// <summary>The price that was asked before; by law of the EU the lowest of the last thirty days.</summary>
    public Money? Was { get; set; }

    public bool Exact { get; set; }

    /// <summary>The least of several: "from $89.00".</summary>
    public bool From { get; set; }

    /// <summary>For what may cost nothing, such as a delivery: says so in a word instead of a row of noughts.</summary>
    public bool Free { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "price");
        output.Content.SetContent(Write(Amount));
        if (Was is { } before)
        {
            output.Content.AppendHtml("<s>").Append(Write(before)).AppendHtml("</s>");
        }
    }

    /// <summary>The same within a sentence.</summary>
    public static string Say(Money amount)
    {
        var words = amount.ToString();
        var isWhole = amount.Minor % amount.Currency.Scale == 0;
        return isWhole && amount.Currency == Currency.Cny
            ? words.Replace($"{CultureInfo.CurrentCulture.NumberFormat.CurrencyDecimalSeparator}00", "", StringComparison.Ordinal)
            : words;
    }

    /// <summary>The same for what may cost nothing.</summary>
    public static string SayOrFree(Money amount) => amount.IsZero ? PriceTexts.Free.ToString() : Say(amount);

    /// <summary>The same for the least of several prices.</summary>
    public static string SayFrom(Money amount) => PriceTexts.From.With(Say(amount)).ToString();

    private string Write(Money amount) => From ? SayFrom(amount) : Free && amount.IsZero ? PriceTexts.Free.ToString() : Exact ? amount.ToString() : Say(amount);
}
