using Storefront.Contracts.Content;
using Storefront.Search.Index;

namespace Storefront.Search.Words;

/// <summary>Makes of a page, guide, manual or question what an index keeps.</summary>
public static class DescribeContent
{
    /// <summary>As much as a snippet is chosen from.</summary>
    private const int TextMaxLength = 6000;

    public static IndexDocument Run(ContentDocument content)
    {
        var document = new DocumentWriter();
        document.Text(Fields.Name, Fields.NameZh, content.Title);
        document.Text(Fields.Body, Fields.BodyZh, content.Description);
        document.Text(Fields.Body, Fields.BodyZh, content.Body);
        var tokens = Tokens.Of(content.Title);
        document.Words(Fields.Joined, WordList.Pairs(tokens));
        document.Words(Fields.Code, Codes.In(tokens));
        document.Words(Fields.Spelling, tokens.Where(token => token.Kind == TokenKind.Word && token.Text.Length > 2 && token.Text.All(char.IsLetter)).Select(token => token.Text).Distinct());
        foreach (var run in Han.Runs(content.Title).Distinct())
        {
            document.Words(Fields.NameWords, Lexicon.Common.Part(run).Select(word => word.Word));
            document.Words(Fields.NameCharacters, run.Select(character => character.ToString()));
            document.Words(Fields.Pinyin, Pinyin.Full(run));
            document.Words(Fields.Initials, Pinyin.Initials(run));
        }

        document.Keyword(Fields.Scope, $"{content.Kind}s");
        document.Keyword(Fields.Language, content.Language);
        document.Keyword(Fields.Exact, Codes.Key(content.Title));
        document.Number(Fields.Created, content.UpdatedAt.ToUnixTimeSeconds());
        document.Keep(Fields.Path, content.Path);
        document.Keep(content.Language == Language.En.Tag ? Fields.TitleEn : Fields.TitleZh, content.Title);
        var text = $"{content.Description}\n{content.Body}";
        document.Keep(content.Language == Language.En.Tag ? Fields.TextEn : Fields.TextZh, text.Length <= TextMaxLength ? text : text[..TextMaxLength]);
        return document.Finish(content.Id);
    }
}
