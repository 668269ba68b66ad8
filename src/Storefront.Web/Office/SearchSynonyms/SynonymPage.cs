using Storefront.Search.Tuning;
using Storefront.Web.Office.Search;

namespace Storefront.Web.Office.SearchSynonyms;

/// <param name="Entry">The one that is changed; null for a new one.</param>
public sealed record SynonymPage(SynonymForm Form, SynonymEntry? Entry, PreviewPair? Preview)
{
    // The form's fields stand on the page under their own names.
    public string? Language => Form.Language;

    public string? From => Form.From;

    public string? To => Form.To;

    public bool IsTwoWay => Form.IsTwoWay;
}
