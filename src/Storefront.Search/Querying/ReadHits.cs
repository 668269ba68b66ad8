using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Makes of an index's hits what a page shows, in the language of the search where there is one.</summary>
internal static class ReadHits
{
    public static SearchHit Run(IndexHit hit, Language language, IReadOnlyCollection<string> words, bool isPinned = false)
    {
        var isZh = language == Language.Zh;
        var own = hit.Kept.GetValueOrDefault(isZh ? Fields.TitleZh : Fields.TitleEn);
        var text = hit.Kept.GetValueOrDefault(isZh ? Fields.TextZh : Fields.TextEn) ?? hit.Kept.GetValueOrDefault(isZh ? Fields.TextEn : Fields.TextZh) ?? "";
        return new SearchHit(
            hit.Id,
            DocumentId.ProductOf(hit.Id),
            hit.Kept.GetValueOrDefault(Fields.Path, ""),
            own ?? hit.Kept.GetValueOrDefault(isZh ? Fields.TitleEn : Fields.TitleZh, ""),
            Snippet.Of(text, words),
            own is null ? language.Other.Tag : null,
            hit.Score,
            isPinned,
            hit.Explanation);
    }
}
