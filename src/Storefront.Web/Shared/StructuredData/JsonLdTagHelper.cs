using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Storefront.Web.Shared.StructuredData;

/// <summary><c>&lt;json-ld things="…" /&gt;</c>: a block of data that no browser runs, so that it needs no place in the Content-Security-Policy.</summary>
[HtmlTargetElement("json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JsonLdTagHelper : TagHelper
{
    public IReadOnlyList<SchemaThing> Things { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(JsonLd.Write(Things));
    }
}
