namespace Storefront.Contracts.Catalog;

/// <summary>What there is to find among the goods. Asked by Search, implemented by Catalog.</summary>
public interface ICatalogDocuments
{
    /// <summary>Those of the products that are shown, as they are now; one that is not shown any more is missing from the answer.</summary>
    Task<IReadOnlyList<CatalogDocument>> FindAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation);

    /// <summary>Ids of all products that are shown, in their order, after the given one; an empty answer is the end.</summary>
    Task<IReadOnlyList<Guid>> ListAsync(Guid? after, int count, CancellationToken cancellation);

    /// <summary>Products sold in a currency whose name, model, SKU, part number or EAN holds each of the words, best sellers of the shelf first: what remains when no index answers.</summary>
    /// <param name="words">At most eight are looked at.</param>
    Task<IReadOnlyList<Guid>> MatchAsync(IReadOnlyList<string> words, string currency, int count, CancellationToken cancellation);

    /// <summary>Only what those of the products that are shown are called: a few columns, where <see cref="FindAsync"/> reads everything.</summary>
    Task<IReadOnlyList<CatalogName>> NamesAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation);

    /// <summary>Parts, accessories and consumables of the products, whose documents bear their names.</summary>
    Task<IReadOnlyList<Guid>> BelongingAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation);
}

/// <param name="Language">BCP 47 tag of name and line, of which there is one entry a language.</param>
public sealed record CatalogName(Guid Id, string Slug, string Language, string Name, string Line);

/// <summary>A product with all that can be found of it, filtered by or ranked by.</summary>
/// <param name="Kind">What it is: <c>good</c>, <c>part</c> …, as the catalogue's own kinds in lower case.</param>
/// <param name="Categories">Slugs from the top of the tree down to its own.</param>
/// <param name="SoldIn">One entry for each currency in which any variant has a price.</param>
/// <param name="Belongs">Products that this one is a part, an accessory or a consumable of.</param>
/// <param name="Position">Its place on the shelf of its section.</param>
public sealed record CatalogDocument(
    Guid Id,
    string Slug,
    string Kind,
    string Model,
    string BrandSlug,
    string BrandEn,
    string? BrandZh,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> CategoryNamesEn,
    IReadOnlyList<string> CategoryNamesZh,
    IReadOnlyList<DocumentWords> Words,
    IReadOnlyList<DocumentVariant> Variants,
    IReadOnlyList<DocumentFact> Facts,
    IReadOnlyList<DocumentPrice> SoldIn,
    IReadOnlyList<DocumentOwner> Belongs,
    bool IsAvailable,
    int Position,
    DateTimeOffset CreatedAt);

/// <param name="Names">In each language that it has a name in.</param>
public sealed record DocumentOwner(Guid Id, IReadOnlyList<string> Names);

/// <param name="Language">BCP 47 tag: <c>en</c> or <c>zh-CN</c>.</param>
/// <param name="Body">Plain text of what else is said: summary, sentences, questions.</param>
public sealed record DocumentWords(string Language, string Name, string Line, string Body);

/// <param name="Gtins">In 14 digits.</param>
/// <param name="OptionsEn">Its finish, size and the like.</param>
public sealed record DocumentVariant(string Sku, string? PartNumber, IReadOnlyList<string> Gtins, IReadOnlyList<string> OptionsEn, IReadOnlyList<string> OptionsZh);

/// <param name="Code">Of the attribute.</param>
/// <param name="Key">What stands in the address of a filtered list; null where it makes no filter.</param>
/// <param name="Column">Column of markets for which it holds (<c>us</c>, <c>eu</c>, <c>cn</c>), or empty where it holds everywhere.</param>
/// <param name="Number">Set for numbers, in the attribute's unit.</param>
public sealed record DocumentFact(string Code, string? Key, string Column, double? Number, string? Unit, string LabelEn, string LabelZh, string? ValueEn, string? ValueZh);

/// <param name="Currency">ISO 4217.</param>
/// <param name="LowestMinor">Of its variants, in minor units.</param>
public sealed record DocumentPrice(string Currency, long LowestMinor, long HighestMinor);
