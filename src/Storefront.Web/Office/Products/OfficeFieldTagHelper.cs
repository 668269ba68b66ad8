using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Products;

/// <summary>
/// An input of a form of the catalogue by the name of its field, with its label, what stands in it, and the sentence about what is wrong:
/// <c>&lt;office-field name="slug" label="@EditPageTexts.Slug" /&gt;</c>. As a cell of a grid (<c>cell</c>) its label is heard, not seen. With <c>rows</c> it is a text
/// area, with <c>items</c> a select.
/// </summary>
[HtmlTargetElement("office-field", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OfficeFieldTagHelper : TagHelper
{
    public required string Name { get; set; }

    public string? Label { get; set; }

    public Text? Hint { get; set; }

    public int? Rows { get; set; }

    public string? Lang { get; set; }

    public int? Maxlength { get; set; }

    public string? Inputmode { get; set; }

    /// <summary>Of this width: <c>short</c>, <c>wide</c>, or the usual one.</summary>
    public string? Cell { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Placed inside a labelled row: the label is heard only, but the input is as wide as its column.</summary>
    public bool Quiet { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    private IFieldsPage Page => (IFieldsPage)ViewContext.ViewData.Model!;

    public static string IdOf(string name) => "f-" + name.Replace('.', '-');

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (id, error) = (IdOf(Name), Page.Errors.GetValueOrDefault(Name));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"{(Cell is null ? "field" : "grid-field")}{(error is null ? "" : " is-invalid")}");
        if (Cell is null)
        {
            var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
            if (Quiet)
            {
                label.AddCssClass("visually-hidden");
            }

            label.InnerHtml.Append(Label ?? "");
            output.Content.AppendHtml(label);
        }

        output.Content.AppendHtml(Input(id, error));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Words("span", "hint", $"{id}-hint", Hint.ToString()));
        }

        if (error is not null)
        {
            var paragraph = new TagBuilder("p") { Attributes = { ["id"] = $"{id}-error", ["class"] = "field-error" } };
            paragraph.InnerHtml.AppendHtml(Words("span", null, null, error.ToString()));
            output.Content.AppendHtml(paragraph);
        }
    }

    private TagBuilder Input(string id, Text? error)
    {
        var text = Page.Fields[Name];
        var input = new TagBuilder(Items is not null ? "select" : Rows is not null ? "textarea" : "input");
        input.AddCssClass(Cell is null ? "input" : Cell.Length == 0 ? "grid-cell" : $"grid-cell is-{Cell}");
        if (Page.IsUnsaved && (!Page.Saved.TryGet(Name, out var saved) || saved != text))
        {
            input.AddCssClass("is-changed");
        }

        var described = string.Join(' ', new[] { Hint is null ? null : $"{id}-hint", error is null ? null : $"{id}-error" }.Where(part => part is not null));
        foreach (var (attribute, value) in new (string, string?)[]
        {
            ("id", id),
            ("name", EditForm.Prefix + Name),
            ("lang", Lang),
            ("maxlength", Maxlength?.ToString(CultureInfo.InvariantCulture)),
            ("inputmode", Inputmode),
            ("autocomplete", Items is null && Rows is null ? "off" : null),
            ("aria-label", Cell is null ? null : Label),
            ("aria-invalid", error is null ? null : "true"),
            ("aria-describedby", described.Length == 0 ? null : described),
        })
        {
            if (value is not null)
            {
                input.Attributes[attribute] = value;
            }
        }

        if (Items is not null)
        {
            foreach (var item in Items)
            {
                var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value } };
                if (item.Value == text)
                {
                    option.Attributes["selected"] = "selected";
                }

                option.InnerHtml.Append(item.Text);
                input.InnerHtml.AppendHtml(option);
            }
        }
        else if (Rows is { } rows)
        {
            input.Attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);

            // A browser swallows the first line end of a text area.
            input.InnerHtml.AppendHtml("\n").Append(text);
        }
        else
        {
            input.Attributes["type"] = "text";
            input.Attributes["value"] = text;
            input.TagRenderMode = TagRenderMode.SelfClosing;
        }

        return input;
    }

    private static TagBuilder Words(string tag, string? cssClass, string? id, string words)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
        {
            element.Attributes["class"] = cssClass;
        }

        if (id is not null)
        {
            element.Attributes["id"] = id;
        }

        element.InnerHtml.Append(words);
        return element;
    }
}
