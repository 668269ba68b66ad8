namespace Storefront.Search.Words;

/// <summary>Names of what an <see cref="Index.IndexDocument"/> holds. <c>…Zh</c> hold Chinese bigrams; what else a text holds stands in the field without.</summary>
public static class Fields
{
    /// <summary>Between an attribute's code and a value's key.</summary>
    public const char Between = '\u001f';

    // Words.
    public const string Name = "name";
    public const string NameZh = "name_zh";

    /// <summary>The Chinese name parted into words.</summary>
    public const string NameWords = "name_words";

    /// <summary>Single Chinese characters of name and category, for those who type one.</summary>
    public const string NameCharacters = "name_characters";

    /// <summary>Neighbours in a name, written as one word.</summary>
    public const string Joined = "joined";

    /// <summary>What the thing is: words of its kind.</summary>
    public const string Kind = "kind";

    /// <summary>The noun of its kind.</summary>
    public const string Head = "head";

    /// <summary>What it goes with.</summary>
    public const string Fits = "fits";
    public const string Code = "code";
    public const string Brand = "brand";
    public const string BrandZh = "brand_zh";
    public const string Category = "category";
    public const string CategoryZh = "category_zh";
    public const string Facts = "facts";
    public const string FactsZh = "facts_zh";
    public const string Body = "body";
    public const string BodyZh = "body_zh";
    public const string Pinyin = "pinyin";
    public const string Initials = "initials";

    /// <summary>Words as they are written, for other spellings.</summary>
    public const string Spelling = "spelling";

    // Keywords.
    public const string Scope = "scope";
    public const string Language = "language";
    public const string Goods = "goods";
    public const string Currency = "currency";
    public const string BrandSlug = "brand_slug";
    public const string CategorySlug = "category_slug";
    public const string Available = "available";
    public const string Gtin = "gtin";

    /// <summary>Whole names, models, numbers and codes: what is asked for exactly stands first.</summary>
    public const string Exact = "exact";

    /// <summary>Chinese words of the catalogue, by which queries are parted.</summary>
    public const string Lexicon = "lexicon";

    // Numbers.
    public const string Position = "position";
    public const string Created = "created";
    public const string Popularity = "popularity";

    /// <summary>1 for what can be bought now.</summary>
    public const string Stocked = "stocked";

    /// <summary>0 for what belongs to another thing. Not the other way round: no engine takes anything off a score.</summary>
    public const string Standalone = "standalone";

    // Kept.
    public const string Path = "path";
    public const string TitleEn = "title_en";
    public const string TitleZh = "title_zh";
    public const string TextEn = "text_en";
    public const string TextZh = "text_zh";

    /// <summary>Keywords <c>code\u001fkey</c> for a column of markets, or for all where it is empty.</summary>
    public static string Facets(string column) => column.Length == 0 ? "facets" : $"facets_{column}";

    /// <summary>Keywords <c>code\u001fnumber</c>, in order.</summary>
    public static string Figures(string column) => column.Length == 0 ? "figures" : $"figures_{column}";

    public static string PriceLow(string currency) => $"price_{currency}";

    public static string PriceHigh(string currency) => $"price_high_{currency}";

    /// <summary>A number as text in the same order.</summary>
    public static string Ordered(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number);
        return ((ulong)(bits < 0 ? ~bits : bits ^ long.MinValue)).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
