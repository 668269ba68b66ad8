using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Search;

/// <summary>A text with the matched words marked: <c>&lt;matched text="@hit.Name" words="words" /&gt;</c>. Every piece of it is encoded.</summary>
[HtmlTargetElement("matched", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MatchedTagHelper : TagHelper
{
    public string Text { get; set; } = "";

    public MatchedWords? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var (words, isMatched) in Words?.Split(Text) ?? [(Text, false)])
        {
            if (isMatched)
            {
                output.Content.AppendHtml("<mark class=\"matched\">").Append(NoBreak.Of(words)).AppendHtml("</mark>");
            }
            else
            {
                output.Content.Append(NoBreak.Of(words));
            }
        }
    }
}
