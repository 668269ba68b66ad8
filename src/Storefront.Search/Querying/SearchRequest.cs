using System.Globalization;
using System.Text;
using Storefront.Kernel.Markets;
using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>What somebody wants to find. Values of one facet widen, facets narrow.</summary>
public sealed record SearchRequest
{
    /// <summary>Longer text is cut, and the answer says so.</summary>
    public const int TextMaxLength = 512;

    public const int PageSize = 24;

    /// <summary>As typed; nothing in it is syntax.</summary>
    public required string Text { get; init; }

    /// <summary>Says the language, the currency and which column of facts holds.</summary>
    public required Market Market { get; init; }

    public SearchScope Scope { get; init; }

    /// <summary>Slugs of makers.</summary>
    public IReadOnlyList<string> Brands { get; init; } = [];

    /// <summary>Slugs; each stands for itself and everything below it.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>In minor units of the market's currency, included.</summary>
    public long? PriceFrom { get; init; }

    /// <summary>In minor units of the market's currency, included.</summary>
    public long? PriceTo { get; init; }

    public bool OnlyAvailable { get; init; }

    /// <summary>By attribute code: keys of values (<c>1.7</c>, <c>yes</c>), or for numbers ranges like <c>10..20</c>, the lower end included.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    internal bool IsNarrowed => Brands.Count + Categories.Count + Attributes.Count > 0 || PriceFrom is not null || PriceTo is not null || OnlyAvailable;

    public SearchSort Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Codes of the attributes whose values are to be counted.</summary>
    public IReadOnlyList<string> CountedAttributes { get; init; } = [];

    /// <summary>Look for other spellings and let words go where nothing is found. Off for "search exactly this".</summary>
    public bool Forgiving { get; init; } = true;

    /// <summary>Tell where each score comes from; for staff.</summary>
    public bool Explain { get; init; }

    /// <summary>Search as if staff had said this; null for what they really said. For their preview.</summary>
    public TuningBook? Tuning { get; init; }

    /// <summary>The same text for requests that ask for the same. Every piece says its length, so that no text can pretend to be another request.</summary>
    internal string Key()
    {
        var key = new StringBuilder();
        void Add(IEnumerable<string> pieces)
        {
            foreach (var piece in pieces)
            {
                key.Append(CultureInfo.InvariantCulture, $"{piece.Length}:{piece}");
            }

            key.Append('|');
        }

        Add([Market.Segment, $"{Scope}", $"{Sort}", $"{Page}", $"{OnlyAvailable}", $"{PriceFrom}", $"{PriceTo}", $"{Forgiving}", Text]);
        Add(Brands);
        Add(Categories);
        Add(CountedAttributes);
        foreach (var (code, values) in Attributes)
        {
            Add([code, .. values]);
        }

        return key.ToString();
    }
}

/// <summary>A kind of result, a tab each.</summary>
public enum SearchScope
{
    Products,
    Guides,
    Manuals,
    Questions,

    /// <summary>The shop's own pages: delivery, returns …</summary>
    Pages,
}

public enum SearchSort
{
    BestMatch,
    PriceUp,
    PriceDown,
    Newest,
}
