using System.Globalization;
using System.Text;

namespace Storefront.Catalog.Shelves;

/// <summary>
/// What a list is asked for, as its address says it: <c>?brand=a&amp;brand=b&amp;price=10-99&amp;attr.capacity=1.7&amp;sort=price&amp;page=2</c>. Values of one
/// facet widen, facets narrow. Whoever answers (the database now, a search engine later) gets exactly this.
/// </summary>
public sealed record ShelfQuery
{
    public const int PageSize = 24;

    public const string AttributePrefix = "attr.";

    /// <summary>Nobody pages deeper by hand; it bounds what a made-up address can cost.</summary>
    public const int LastPage = 1000;

    private const int MaxFacets = 8;

    private const int MaxValues = 20;

    private const int MaxLength = 100;

    /// <summary>Slugs of makers.</summary>
    public IReadOnlyList<string> Brands { get; private init; } = [];

    /// <summary>In major units of the market's currency, both ends included.</summary>
    public long? PriceFrom { get; private init; }

    public long? PriceTo { get; private init; }

    public bool OnlyAvailable { get; private init; }

    /// <summary>By attribute code: keys of values (<c>1.7</c>, <c>yes</c>), or for numbers ranges like <c>10..20</c>, the lower end included.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; private init; } = new SortedDictionary<string, IReadOnlyList<string>>();

    public ShelfSort Sort { get; private init; }

    public int Page { get; private init; } = 1;

    public bool IsFiltered => Brands.Count > 0 || Attributes.Count > 0 || PriceFrom is not null || PriceTo is not null || OnlyAvailable;

    /// <summary>Reads an address. What it does not understand it leaves out; nothing in it is an error.</summary>
    public static ShelfQuery Parse(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var given = parameters.Where(parameter => IsText(parameter.Key) && IsText(parameter.Value))
            .GroupBy(parameter => parameter.Key, parameter => parameter.Value.Trim(), StringComparer.Ordinal)
            .ToDictionary(values => values.Key, Tidy, StringComparer.Ordinal);
        var (from, to) = Range(First("price"));
        return new ShelfQuery
        {
            Brands = given.GetValueOrDefault("brand") ?? [],
            PriceFrom = from,
            PriceTo = to,
            OnlyAvailable = First("available") == "yes",
            Attributes = new SortedDictionary<string, IReadOnlyList<string>>(
                given.Where(entry => entry.Key.StartsWith(AttributePrefix, StringComparison.Ordinal) && entry.Value.Count > 0)
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal).Take(MaxFacets)
                    .ToDictionary(entry => entry.Key[AttributePrefix.Length..], entry => entry.Value),
                StringComparer.Ordinal),
            Sort = First("sort") switch
            {
                "price" => ShelfSort.PriceUp,
                "-price" => ShelfSort.PriceDown,
                "new" => ShelfSort.Newest,
                _ => ShelfSort.Shelf,
            },
            Page = int.TryParse(First("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1,
        };

        string? First(string name) => given.GetValueOrDefault(name) is [var first, ..] ? first : null;
    }

    public static string Word(ShelfSort sort) => sort switch
    {
        ShelfSort.PriceUp => "price",
        ShelfSort.PriceDown => "-price",
        ShelfSort.Newest => "new",
        _ => "",
    };

    public ShelfQuery OnPage(int page) => this with { Page = Math.Clamp(page, 1, LastPage) };

    public ShelfQuery SortedBy(ShelfSort sort) => this with { Sort = sort, Page = 1 };

    /// <summary>Everything but the filters: the same list, unfiltered.</summary>
    public ShelfQuery Unfiltered() => new() { Sort = Sort };

    public ShelfQuery WithoutBrand(string slug) => this with { Brands = [.. Brands.Where(brand => brand != slug)], Page = 1 };

    public ShelfQuery OfBrands(IReadOnlyList<string> slugs) => this with { Brands = slugs };

    public ShelfQuery AnyBrand() => this with { Brands = [], Page = 1 };

    public ShelfQuery WithoutPrice() => this with { PriceFrom = null, PriceTo = null, Page = 1 };

    public ShelfQuery Priced(long? from, long? to) => this with { PriceFrom = from, PriceTo = to, Page = 1 };

    public ShelfQuery AlsoSoldOut() => this with { OnlyAvailable = false, Page = 1 };

    public ShelfQuery WithoutAttribute(string code, string value)
    {
        var attributes = new SortedDictionary<string, IReadOnlyList<string>>(Attributes.ToDictionary(), StringComparer.Ordinal);
        attributes[code] = [.. Attributes[code].Where(chosen => chosen != value)];
        if (attributes[code].Count == 0)
        {
            attributes.Remove(code);
        }

        return this with { Attributes = attributes, Page = 1 };
    }

    /// <summary>Without this facet's own filter, as its counts are taken.</summary>
    internal ShelfQuery Except(string? code) => code is null || !Attributes.ContainsKey(code)
        ? this
        : this with { Attributes = new SortedDictionary<string, IReadOnlyList<string>>(Attributes.Where(entry => entry.Key != code).ToDictionary(), StringComparer.Ordinal) };

    /// <summary>The filters only, always in the same order: two addresses that mean the same have the same.</summary>
    internal string FilterKey()
    {
        var key = new StringBuilder();
        WriteFilters((name, value) => key.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value)));
        return key.ToString();
    }

    /// <summary>As a query string with its question mark, or nothing. Reading it again gives the same query.</summary>
    public override string ToString()
    {
        var query = new StringBuilder(FilterKey());
        if (Sort != ShelfSort.Shelf)
        {
            query.Append("&sort=").Append(Word(Sort));
        }

        if (Page > 1)
        {
            query.Append(CultureInfo.InvariantCulture, $"&page={Page}");
        }

        return query.Length == 0 ? "" : "?" + query.ToString(1, query.Length - 1);
    }

    private void WriteFilters(Action<string, string> write)
    {
        foreach (var brand in Brands)
        {
            write("brand", brand);
        }

        if (PriceFrom is not null || PriceTo is not null)
        {
            write("price", string.Create(CultureInfo.InvariantCulture, $"{PriceFrom}-{PriceTo}"));
        }

        if (OnlyAvailable)
        {
            write("available", "yes");
        }

        foreach (var (code, values) in Attributes)
        {
            foreach (var value in values)
            {
                write(AttributePrefix + Uri.EscapeDataString(code), value);
            }
        }
    }

    private static IReadOnlyList<string> Tidy(IEnumerable<string> values) =>
        [.. values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MaxValues)];

    /// <summary>PostgreSQL keeps no NUL and no half of a character; nothing in the catalogue has either, so such a value can only miss.</summary>
    private static bool IsText(string? value) =>
        value is { Length: <= MaxLength } && !value.Any(char.IsControl) && !value.Where(char.IsSurrogate).Any(_ => !IsWellFormed(value));

    private static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static (long? From, long? To) Range(string? text)
    {
        if (text is null || text.Split('-') is not [var low, var high])
        {
            return (null, null);
        }

        var from = Bound(low);
        var to = Bound(high);
        return from > to ? (to, from) : (from, to);

        static long? Bound(string digits) =>
            digits.Length <= 9 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bound) ? bound : null;
    }
}
