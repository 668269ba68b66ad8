using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Storefront.Web.Shared.Fields;

/// <summary>Says at the head of a form how much is wrong and leads to each place: <c>&lt;form-errors /&gt;</c>. Nothing is written where nothing is wrong.</summary>
[HtmlTargetElement("form-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormErrorsTagHelper(IHtmlGenerator html) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = ViewContext.ViewData.ModelState.Where(entry => entry.Value?.ValidationState is ModelValidationState.Invalid).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note is-invalid");
        output.Attributes.SetAttribute("role", "alert");

        var paragraph = new TagBuilder("p");
        var fields = wrong.Count(entry => entry.Key.Length > 0);
        if (fields > 0)
        {
            var count = new TagBuilder("b");
            count.InnerHtml.Append((fields == 1 ? FieldTexts.OneNeedsAnotherLook : FieldTexts.SomeNeedAnotherLook.With(fields)).ToString());
            paragraph.InnerHtml.AppendHtml(count);
        }

        foreach (var (key, entry) in wrong)
        {
            // What is about the whole form has no place to lead to.
            var element = key.Length == 0
                ? new TagBuilder("span")
                : new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(key, html.IdAttributeDotReplacement) } };
            element.InnerHtml.Append(entry!.Errors[0].ErrorMessage);
            paragraph.InnerHtml.Append(" ").AppendHtml(element);
        }

        output.Content.AppendHtml(paragraph);
    }
}
