using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Storefront.Web.Shared.Prices;

/// <summary>
/// Stock as a filled gauge with words: <c>&lt;gauge available="@item.Available" next="@item.NextDelivery" /&gt;</c>. A small count is shown with the
/// day of the next delivery, as a fact; it never urges.
/// </summary>
[HtmlTargetElement("gauge", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GaugeTagHelper : TagHelper
{
    private const int Few = 5;
    private const int Some = 15;
    private const int Many = 40;

    public int Available { get; set; }

    public DateOnly? Next { get; set; }

    /// <summary>Of several kinds together: how many there are of the one that somebody wants, only its own page can say.</summary>
    public bool OfKinds { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Available switch
        {
            <= 0 => "gauge is-empty",
            _ when OfKinds => "gauge",
            <= Few => "gauge is-low",
            <= Some => "gauge is-some",
            <= Many => "gauge is-many",
            _ => "gauge",
        });
        var words = (Available, Next) switch
        {
            ( > 0, _) when OfKinds => GaugeTexts.InStock,
            ( <= 0, null) => GaugeTexts.SoldOut,
            ( <= 0, { } day) => GaugeTexts.BackOn.With(day.Told()),
            ( <= Few, null) => GaugeTexts.Left.With(Available),
            ( <= Few, { } day) => GaugeTexts.LeftMoreOn.With(Available, day.Told()),
            ( <= Many, _) => GaugeTexts.Left.With(Available),
            _ => GaugeTexts.InStock,
        };
        output.Content.AppendHtml("<span class=\"gauge-words\">").Append(words.ToString()).AppendHtml("</span>");
    }
}
