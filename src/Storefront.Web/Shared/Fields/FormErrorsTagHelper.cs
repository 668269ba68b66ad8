using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Fields;

/// <summary>
/// Says at the head of a form how much is wrong and leads to each place, in the order of the fields: <c>&lt;form-errors /&gt;</c>. The page opens with it in
/// focus. Nothing is written where nothing is wrong.
/// </summary>
[HtmlTargetElement("form-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormErrorsTagHelper(IHtmlGenerator html) : TagHelper
{
    /// <summary>Names of the fields as they stand on the page; null where that is the order of the model's properties.</summary>
    public IReadOnlyList<string>? Fields { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var order = (Fields ?? [.. ViewContext.ViewData.ModelMetadata.Properties.Select(property => property.PropertyName!)]).ToList();
        var wrong = ViewContext.ViewData.ModelState.Where(entry => entry.Value?.ValidationState is ModelValidationState.Invalid)
            .OrderBy(entry => order.IndexOf(entry.Key))
            .ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note is-invalid");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));

        var words = new TagBuilder("div");
        var paragraph = new TagBuilder("p");
        var fields = wrong.Count(entry => entry.Key.Length > 0);
        if (fields > 0)
        {
            // In both forms, for the script that counts down as fields are mended.
            var count = new TagBuilder("b") { Attributes = { ["data-one"] = FieldTexts.OneNeedsAnotherLook.ToString(), ["data-some"] = FieldTexts.SomeNeedAnotherLook.ToString() } };
            count.InnerHtml.Append((fields == 1 ? FieldTexts.OneNeedsAnotherLook : FieldTexts.SomeNeedAnotherLook.With(fields)).ToString());
            paragraph.InnerHtml.AppendHtml(count);
        }

        // One sentence goes on in the line; several stand below one another.
        var list = new TagBuilder("ul") { Attributes = { ["role"] = "list" } };
        foreach (var (key, entry) in wrong)
        {
            // What is about the whole form has no place to lead to.
            var element = key.Length == 0
                ? new TagBuilder("span")
                : new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(key, html.IdAttributeDotReplacement) } };
            element.InnerHtml.Append(entry!.Errors[0].ErrorMessage);
            if (wrong.Count == 1)
            {
                paragraph.InnerHtml.Append(Language.Current.Gap).AppendHtml(element);
                continue;
            }

            var row = new TagBuilder("li");
            row.InnerHtml.AppendHtml(element);
            list.InnerHtml.AppendHtml(row);
        }

        words.InnerHtml.AppendHtml(paragraph);
        if (wrong.Count > 1)
        {
            words.InnerHtml.AppendHtml(list);
        }

        output.Content.AppendHtml(words);
    }
}
