using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Compares goods of a file with what stands in the catalogue, by stable id and by barcode. Reads only.</summary>
internal static class JudgeRows
{
    /// <param name="isInFile">Whether the file also holds a row of that id: then its barcodes are its own.</param>
    public static async Task<IReadOnlyList<Verdict>> RunAsync(
        CatalogDb db, string format, IReadOnlyList<ImportedGood> goods, Func<IReadOnlyCollection<string>, Task<IReadOnlySet<string>>> isInFile, CancellationToken cancellation)
    {
        var ids = goods.Select(good => good.ExternalId).ToList();
        var known = await db.Products.Where(product => product.Source == format && ids.Contains(product.ExternalId))
            .Select(product => new { product.ExternalId, product.Id, product.SourceHash }).ToDictionaryAsync(product => product.ExternalId, cancellation);
        var gtins = goods.SelectMany(good => good.Gtins).Distinct().ToList();
        var coded = await (
            from gtin in db.Gtins
            where gtins.Contains(gtin.Gtin)
            join variant in db.Variants on gtin.VariantId equals variant.Id
            join product in db.Products on variant.ProductId equals product.Id
            select new Coded(gtin.Gtin, product.Id, product.Source, product.ExternalId, product.Slug)).ToDictionaryAsync(row => row.Gtin, cancellation);
        var others = await isInFile([.. coded.Values.Select(row => row.ExternalId).Distinct()]);

        var verdicts = new List<Verdict>();
        var inBatch = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var good in goods)
        {
            var mine = known.GetValueOrDefault(good.ExternalId);
            verdicts.Add(Judge(good, mine is null ? null : (mine.Id, mine.SourceHash)));
            foreach (var gtin in good.Gtins)
            {
                inBatch.TryAdd(gtin, good.ExternalId);
            }
        }

        return verdicts;

        Verdict Judge(ImportedGood good, (Guid Id, string Hash)? mine)
        {
            var taken = good.Gtins.FirstOrDefault(gtin => inBatch.TryGetValue(gtin, out var other) && other != good.ExternalId);
            if (taken is not null)
            {
                return Verdict.No(good, $"has the barcode {taken}, which row {inBatch[taken]} of the same file has too");
            }

            var holders = good.Gtins.Select(gtin => coded.GetValueOrDefault(gtin)).OfType<Coded>().Where(holder => holder.ProductId != mine?.Id).ToList();
            if (holders.Count > 0)
            {
                // The file gave a product a new id: same goods, same barcode, and the old id is gone from the file.
                var holder = holders[0];
                return mine is null && holder.Source == format && !others.Contains(holder.ExternalId) && holders.TrueForAll(other => other.ProductId == holder.ProductId)
                    ? new Verdict(good, RowOutcome.Updated, null, holder.ProductId)
                    : Verdict.No(good, $"has the barcode {holder.Gtin}, which belongs to {holder.Slug}");
            }

            return mine is not { } standing ? new Verdict(good, RowOutcome.Created, null, null)
                : standing.Hash == good.ContentHash() ? new Verdict(good, RowOutcome.Unchanged, null, standing.Id)
                : new Verdict(good, RowOutcome.Updated, null, standing.Id);
        }
    }

    private sealed record Coded(string Gtin, Guid ProductId, string Source, string ExternalId, string Slug);
}

internal sealed record Verdict(ImportedGood Good, RowOutcome Outcome, string? Reason, Guid? ProductId)
{
    public static Verdict No(ImportedGood good, string reason) => new(good, RowOutcome.Rejected, reason, null);
}
