using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Fields;

/// <summary>
/// A field of a form, whole: label, input, hint, and the sentence about what is wrong, wired together for people who do not see them.
/// <c>&lt;field for="Email" label="@Texts.Email" hint="@Texts.EmailHint" autocomplete="email" class="span-3" /&gt;</c>. With <c>items</c> it is a
/// select, with <c>rows</c> a text area; the input's type comes from the property unless <c>type</c> says another. What was typed is kept.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator html) : TagHelper
{
    public required ModelExpression For { get; set; }

    public Text? Label { get; set; }

    public Text? Hint { get; set; }

    public string? Type { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public string? Placeholder { get; set; }

    public int? Maxlength { get; set; }

    public int? Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>For a form that judges its fields together and therefore has no attribute on each.</summary>
    public bool Asked { get; set; }

    /// <summary>Further classes, such as <c>span-2</c> within <c>.fields</c>.</summary>
    public string? Class { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(FullName, html.IdAttributeDotReplacement);
        var error = ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.ValidationState is ModelValidationState.Invalid
            ? entry.Errors[0].ErrorMessage
            : null;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "field", Class, error is null ? null : "is-invalid" }.Where(name => name is not null)));
        output.Content.AppendHtml(LabelOf(id));
        output.Content.AppendHtml(InputOf(id, error is not null));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Words("span", "hint", $"{id}-hint", Hint.ToString()));
        }

        if (error is not null)
        {
            var sentence = new TagBuilder("span");
            sentence.InnerHtml.Append(error);
            var paragraph = new TagBuilder("p") { Attributes = { ["id"] = $"{id}-error", ["class"] = "field-error" } };
            paragraph.InnerHtml.AppendHtml(sentence);
            output.Content.AppendHtml(paragraph);
        }
    }

    private string FullName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private bool IsRequired => (Asked || For.Metadata.IsRequired) && For.ModelExplorer.ModelType != typeof(bool);

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.InnerHtml.Append(Label?.ToString() ?? For.Metadata.GetDisplayName());
        if (!IsRequired)
        {
            label.InnerHtml.Append(Language.Current.Gap).AppendHtml(Words("span", "muted", null, FieldTexts.Optional.ToString()));
        }

        return label;
    }

    private TagBuilder InputOf(string id, bool isInvalid)
    {
        var described = string.Join(' ', new[] { Hint is null ? null : $"{id}-hint", isInvalid ? $"{id}-error" : null }.Where(part => part is not null));
        var attributes = new Dictionary<string, object?>
        {
            ["class"] = "input",
            ["id"] = id,
            ["autocomplete"] = Autocomplete,
            ["inputmode"] = Inputmode,
            ["placeholder"] = Placeholder,
            ["maxlength"] = Maxlength,
            ["aria-invalid"] = isInvalid ? "true" : null,
            ["aria-describedby"] = described.Length == 0 ? null : described,
            ["aria-required"] = IsRequired ? "true" : null,
        }.Where(attribute => attribute.Value is not null).ToDictionary();

        if (Items is not null)
        {
            return html.GenerateSelect(ViewContext, For.ModelExplorer, null, For.Name, Items, allowMultiple: false, attributes);
        }

        if (Rows is { } rows)
        {
            return html.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, rows, 40, attributes);
        }

        attributes["type"] = Type ?? TypeOf(For);
        return Type is "password"
            ? html.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, attributes)
            : html.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, null, attributes);
    }

    private static string TypeOf(ModelExpression property) => property.Metadata.DataTypeName switch
    {
        "EmailAddress" => "email",
        "PhoneNumber" => "tel",
        "Url" => "url",
        _ => "text",
    };

    private static TagBuilder Words(string tag, string cssClass, string? id, string words)
    {
        var element = new TagBuilder(tag) { Attributes = { ["class"] = cssClass } };
        if (id is not null)
        {
            element.Attributes["id"] = id;
        }

        element.InnerHtml.Append(words);
        return element;
    }
}
