using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Compares goods of a file with what stands in the catalogue, by stable id, by barcode and by number. Reads only.</summary>
internal static class JudgeRows
{
    /// <param name="isInFile">Which of the ids the file holds rows of: their barcodes are their own.</param>
    /// <param name="marks">What the rows before these named, where nothing of them stands in the catalogue yet.</param>
    public static async Task<IReadOnlyList<Verdict>> RunAsync(
        CatalogDb db, string format, IReadOnlyList<(int Line, ImportedGood Good)> goods, Func<IReadOnlyCollection<string>, Task<IReadOnlySet<string>>> isInFile, FileMarks marks, CancellationToken cancellation)
    {
        var ids = goods.Select(row => row.Good.ExternalId).ToList();
        var known = await db.Products.Where(product => product.Source == format && ids.Contains(product.ExternalId))
            .Select(product => new { product.ExternalId, product.Id, product.SourceHash }).ToDictionaryAsync(product => product.ExternalId, cancellation);
        var (coded, numbered, addressed) = (await CodedAsync(db, goods, cancellation), await NumberedAsync(db, goods, cancellation), await AddressedAsync(db, goods, cancellation));
        var others = await isInFile([.. coded.Values.Select(row => row.ExternalId).Distinct()]);
        return [.. goods.Select(row => Judge(row.Line, row.Good, known.GetValueOrDefault(row.Good.ExternalId) is { } mine ? (mine.Id, mine.SourceHash) : null))];

        Verdict Judge(int line, ImportedGood good, (Guid Id, string Hash)? mine)
        {
            if (marks.Clash(line, good) is { } clash)
            {
                return Verdict.No(good, clash);
            }

            var held = good.Variants.SelectMany(variant => variant.Gtins ?? []).Select(gtin => coded.GetValueOrDefault(gtin)).OfType<Holder>().Where(holder => holder.ProductId != mine?.Id).ToList();
            if (held.Count > 0)
            {
                // The file gave a product a new id: same goods, same barcode, and the old id is gone from the file.
                var holder = held[0];
                if (mine is not null || holder.Source != format || others.Contains(holder.ExternalId) || held.Exists(other => other.ProductId != holder.ProductId))
                {
                    return Verdict.No(good, RowTexts.BarcodeTaken.With(holder.Mark, holder.Slug));
                }

                mine = (holder.ProductId, "");
            }

            if (mine is { } own && Moved(good, own.Id) is { } moved)
            {
                return Verdict.No(good, moved);
            }

            var number = good.Variants.Select(variant => numbered.GetValueOrDefault(variant.Sku)).OfType<Holder>().FirstOrDefault(holder => holder.ProductId != mine?.Id);
            return number is not null ? Verdict.No(good, RowTexts.NumberTaken.With(number.Mark, number.Slug))
                : mine is { } standing ? new Verdict(good, standing.Hash == good.ContentHash() ? RowOutcome.Unchanged : RowOutcome.Updated, null, standing.Id)
                : good.Slug is { } slug && addressed.GetValueOrDefault(slug) is { } other ? Verdict.No(good, RowTexts.SlugTaken.With(slug, other))
                : good.Lack() is { } lack ? Verdict.No(good, lack)
                : new Verdict(good, RowOutcome.Created, null, null);
        }

        // One barcode is one variant, for ever: it does not go over to a sister that has a number of her own.
        Text? Moved(ImportedGood good, Guid productId) => (
            from variant in good.Variants
            from gtin in variant.Gtins ?? []
            let holder = coded.GetValueOrDefault(gtin)
            where holder?.ProductId == productId && holder.Sku != variant.Sku && (numbered.ContainsKey(variant.Sku) || good.Variants.Any(other => other.Sku == holder.Sku))
            select RowTexts.BarcodeTaken.With(gtin, holder.Sku)).FirstOrDefault();
    }

    private static async Task<Dictionary<string, Holder>> CodedAsync(CatalogDb db, IReadOnlyList<(int Line, ImportedGood Good)> goods, CancellationToken cancellation)
    {
        var gtins = goods.SelectMany(row => row.Good.Variants).SelectMany(variant => variant.Gtins ?? []).Distinct().ToList();
        return gtins.Count == 0 ? [] : await (
            from gtin in db.Gtins
            where gtins.Contains(gtin.Gtin)
            join variant in db.Variants on gtin.VariantId equals variant.Id
            join product in db.Products on variant.ProductId equals product.Id
            select new Holder(gtin.Gtin, product.Id, product.Source, product.ExternalId, product.Slug, variant.Sku)).ToDictionaryAsync(row => row.Mark, cancellation);
    }

    private static async Task<Dictionary<string, Holder>> NumberedAsync(CatalogDb db, IReadOnlyList<(int Line, ImportedGood Good)> goods, CancellationToken cancellation)
    {
        var skus = goods.SelectMany(row => row.Good.Variants).Select(variant => variant.Sku).ToList();
        return await (
            from variant in db.Variants
            where skus.Contains(variant.Sku)
            join product in db.Products on variant.ProductId equals product.Id
            select new Holder(variant.Sku, product.Id, product.Source, product.ExternalId, product.Slug, variant.Sku)).ToDictionaryAsync(row => row.Mark, cancellation);
    }

    /// <summary>The addresses that new goods ask for, with the names of those who have them.</summary>
    private static async Task<Dictionary<string, string>> AddressedAsync(CatalogDb db, IReadOnlyList<(int Line, ImportedGood Good)> goods, CancellationToken cancellation)
    {
        var slugs = goods.Select(row => row.Good.Slug).OfType<string>().Distinct().ToList();
        return slugs.Count == 0 ? [] : await db.Products.Where(product => slugs.Contains(product.Slug))
            .Select(product => new { product.Slug, product.Model }).ToDictionaryAsync(product => product.Slug, product => product.Model, cancellation);
    }

    private sealed record Holder(string Mark, Guid ProductId, string Source, string ExternalId, string Slug, string Sku);
}

internal sealed record Verdict(ImportedGood Good, RowOutcome Outcome, Text? Reason, Guid? ProductId)
{
    public static Verdict No(ImportedGood good, Text reason) => new(good, RowOutcome.Rejected, reason, null);
}
