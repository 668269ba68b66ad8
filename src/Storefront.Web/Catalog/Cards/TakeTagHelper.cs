using System.Net;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Cards;

/// <summary>
/// The button of a card: <c>&lt;take card="card" /&gt;</c>. Into the cart where there is nothing to choose, else to its page. No
/// partial view, because a list has dozens of them, and each would cost more than all that it writes.
/// </summary>
[HtmlTargetElement("take", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TakeTagHelper : TagHelper
{
    public required ProductCard Card { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Card is { OnlyVariant: { } variant, Available: > 0 })
        {
            output.TagName = "form";
            output.Attributes.SetAttribute("method", "post");
            output.Attributes.SetAttribute("action", http.ShopPath("cart/lines"));
            output.Content
                .AppendHtml($"<input type=\"hidden\" name=\"VariantId\" value=\"{variant}\">")
                .AppendHtml($"<button class=\"button secondary compact\" aria-label=\"{WebUtility.HtmlEncode(CardTexts.AddNamed.With(Card.Name).ToString())}\">")
                .Append(CardTexts.Add.ToString())
                .AppendHtml("</button>");
            return;
        }

        output.TagName = "a";
        output.Attributes.SetAttribute("class", "button secondary compact");
        output.Attributes.SetAttribute("href", http.ShopPath(Card.Address));
        var (word, named) = Card.Available > 0 ? (CardTexts.Choose, CardTexts.ChooseNamed) : (CardTexts.See, CardTexts.SeeNamed);
        output.Attributes.SetAttribute("aria-label", named.With(Card.Name).ToString());
        output.Content.SetContent(word.ToString());
    }
}
