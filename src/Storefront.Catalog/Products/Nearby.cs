using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Products;

/// <summary>
/// A product's own variants and those of all that stands around it (parts, links, what it is a part of, what is bought with it, what is like it), a row a variant. In SQL of our own, which both
/// databases understand, because it is one statement instead of four; see the budget of a product page in design.md.
/// </summary>
internal sealed class Nearby
{
    public const string Variant = "Variant";

    public const string Part = "Part";

    public const string PartOf = "PartOf";

    public const string Together = "Together";

    public const string Similar = "Similar";

    public string Role { get; set; } = "";

    public int Position { get; set; }

    public string? Number { get; set; }

    public int? Figure { get; set; }

    public string? DrawingKey { get; set; }

    public int? Minutes { get; set; }

    /// <summary>A list as JSON.</summary>
    public string? Tools { get; set; }

    public string? NotSoldEn { get; set; }

    public string? NotSoldZh { get; set; }

    public string? Slug { get; set; }

    public string? NameEn { get; set; }

    public string? NameZh { get; set; }

    public string? LineEn { get; set; }

    public string? LineZh { get; set; }

    public Guid? VariantId { get; set; }

    public string? Sku { get; set; }

    public string? PartNumber { get; set; }

    public string? Gtin { get; set; }

    public string? Finish { get; set; }

    public string? Options { get; set; }

    public string? Picture { get; set; }

    public int? WeightGrams { get; set; }

    public bool? IsWithdrawn { get; set; }

    public long? Minor { get; set; }

    public static IQueryable<Nearby> Of(Guid productId, Market market, CatalogDb db)
    {
        var (currency, en, zh) = (market.Currency.Code, Language.En.Tag, Language.Zh.Tag);
        return db.Database.SqlQuery<Nearby>($"""
            SELECT near."Role", near."Position", near."Number", near."Figure", near."DrawingKey", near."Minutes", near."Tools", near."NotSoldEn", near."NotSoldZh",
                   p."Slug", COALESCE(near."NameEn", en."Name") AS "NameEn", COALESCE(near."NameZh", zh."Name") AS "NameZh", en."Line" AS "LineEn", zh."Line" AS "LineZh",
                   v."Id" AS "VariantId", v."Sku", v."PartNumber", (SELECT MIN(g."Gtin") FROM catalog_gtins g WHERE g."VariantId" = v."Id") AS "Gtin",
                   v."Finish", v."Options", v."Picture", v."WeightGrams", v."IsWithdrawn", c."Minor"
            FROM (
                SELECT 'Variant' AS "Role", 0 AS "Position", CAST(NULL AS text) AS "Number", CAST(NULL AS integer) AS "Figure", CAST(NULL AS text) AS "DrawingKey",
                       CAST(NULL AS integer) AS "Minutes", CAST(NULL AS text) AS "Tools", CAST(NULL AS text) AS "NotSoldEn", CAST(NULL AS text) AS "NotSoldZh",
                       CAST(NULL AS text) AS "NameEn", CAST(NULL AS text) AS "NameZh", "Id" AS "TargetId"
                FROM catalog_products WHERE "Id" = {productId}
                UNION ALL
                SELECT 'Part', "Position", "Number", "Figure", "DrawingKey", "Minutes", "Tools", "NotSoldEn", "NotSoldZh", "NameEn", "NameZh", "TargetId"
                FROM catalog_parts WHERE "ProductId" = {productId}
                UNION ALL
                SELECT "Kind", "Position", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "TargetId"
                FROM catalog_links WHERE "ProductId" = {productId}
                UNION ALL
                SELECT 'PartOf', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "ProductId"
                FROM catalog_parts WHERE "TargetId" = {productId}
                UNION ALL
                SELECT 'Together', "Position", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "TargetId"
                FROM catalog_companions WHERE "ProductId" = {productId}
                UNION ALL
                SELECT 'Similar', alike."Place", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, alike."ProductId"
                FROM (
                    SELECT other."ProductId", CAST(ROW_NUMBER() OVER (ORDER BY ABS(other."MinMinor" - own."MinMinor"), other."Position", other."ProductId") AS integer) AS "Place"
                    FROM catalog_listings own
                    JOIN catalog_products itself ON itself."Id" = own."ProductId" AND itself."Kind" <> 'Part'
                    JOIN catalog_listings other ON other."Currency" = own."Currency" AND other."CategoryId" = own."CategoryId"
                        AND other."MinMinor" BETWEEN own."MinMinor" * 2 / 3 AND own."MinMinor" * 3 / 2
                    WHERE own."ProductId" = {productId} AND own."Currency" = {currency} AND other."ProductId" <> {productId} AND other."IsAvailable"
                ) alike
                WHERE alike."Place" <= 6
            ) near
            LEFT JOIN catalog_products p ON p."Id" = near."TargetId" AND (p."Status" <> 'Draft' OR near."Role" = 'Variant')
            LEFT JOIN catalog_product_texts en ON en."ProductId" = p."Id" AND en."Language" = {en}
            LEFT JOIN catalog_product_texts zh ON zh."ProductId" = p."Id" AND zh."Language" = {zh}
            LEFT JOIN catalog_variants v ON v."ProductId" = p."Id" AND (near."Role" = 'Variant' OR p."Status" = 'Published')
            LEFT JOIN catalog_prices c ON c."VariantId" = v."Id" AND c."Currency" = {currency} AND NOT v."IsWithdrawn"
            ORDER BY near."Role", near."Position", v."Position"
            """);
    }

    public SheetVariant ToVariant(bool isArchived) => new(
        VariantId!.Value, Sku!, PartNumber, Gtin, Finish, JsonSerializer.Deserialize<OptionValue[]>(Options!)!, Picture, WeightGrams ?? 0, isArchived ? null : Minor);

    public static SheetPart ToPart(IReadOnlyList<Nearby> same, Language language)
    {
        var first = same[0];
        return new SheetPart(
            first.Number!,
            first.Figure,
            (language == Language.Zh ? first.NameZh : first.NameEn)!,
            first.Slug,
            language == Language.Zh ? first.NotSoldZh : first.NotSoldEn,
            [.. same.Where(near => near.Minor is not null).Select(near => near.VariantId!.Value)],
            same.Min(near => near.Minor),
            first.DrawingKey!,
            first.Minutes ?? 0,
            JsonSerializer.Deserialize<string[]>(first.Tools!)!,
            Colour(same, language));
    }

    private static string? Colour(IReadOnlyList<Nearby> same, Language language) =>
        same.Where(near => near.Minor is not null).SelectMany(near => JsonSerializer.Deserialize<OptionValue[]>(near.Options!)!).Where(option => option.Axis == "finish")
            .Select(option => language == Language.Zh ? option.NameZh : option.NameEn).Distinct().ToList() is [var only] ? only : null;

    public static SheetLink ToLink(IReadOnlyList<Nearby> same, Language language)
    {
        var first = same[0];
        var own = language == Language.Zh ? first.NameZh : first.NameEn;
        var sold = same.Where(near => near.Minor is not null).ToList();
        return new SheetLink(
            Enum.TryParse<LinkKind>(first.Role, out var kind) ? kind : null,
            first.Slug!,
            own ?? first.NameEn ?? first.NameZh ?? "",
            (language == Language.Zh ? first.LineZh ?? first.LineEn : first.LineEn ?? first.LineZh) ?? "",
            own is null ? language.Other.Tag : null,
            same.Select(near => near.Picture).FirstOrDefault(picture => picture is not null),
            [.. sold.Select(near => near.VariantId!.Value)],
            [.. sold.Select(near => near.Finish).OfType<string>().Distinct()],
            sold.Min(near => near.Minor),
            sold.Max(near => near.Minor));
    }
}
