using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Compares what is staged with the catalogue, and notes on the import what applying it would do. Products are not touched.</summary>
internal sealed class CheckRows(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int BatchSize = 200;

    private readonly FileMarks _marks = new();

    /// <returns>False if somebody asked it to stop.</returns>
    public async Task<bool> RunAsync(Guid importId, CancellationToken cancellation)
    {
        var (last, goesOn) = (0, true);
        while (goesOn && last >= 0)
        {
            (last, goesOn) = await CheckAsync(importId, last, cancellation);
        }

        return goesOn;
    }

    private async Task<(int Last, bool GoesOn)> CheckAsync(Guid importId, int last, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var rows = await db.ImportRows.Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Waiting && row.Line > last).OrderBy(row => row.Line).Take(BatchSize).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return (-1, true);
        }

        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        var verdicts = await JudgeRows.RunAsync(
            db, import.Format, [.. rows.Select(row => (row.Line, ImportedGood.Read(row.Body)))], ids => ApplyRows.StagedAsync(db, importId, ids, cancellation), _marks, cancellation);
        foreach (var (row, verdict) in rows.Zip(verdicts))
        {
            if (verdict.Reason is { } reason)
            {
                row.Reject(reason);
            }
        }

        import.NoteExpected(
            Count(RowOutcome.Created), Count(RowOutcome.Updated), Count(RowOutcome.Unchanged), Count(RowOutcome.Rejected), await StepsAsync(db, verdicts, cancellation), clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return (rows[^1].Line, !import.IsStopAsked);

        int Count(RowOutcome outcome) => verdicts.Count(verdict => verdict.Outcome == outcome);
    }

    private static async Task<List<PriceStep>> StepsAsync(CatalogDb db, IReadOnlyList<Verdict> verdicts, CancellationToken cancellation)
    {
        var said = verdicts.Where(verdict => verdict.Outcome == RowOutcome.Updated).SelectMany(verdict => verdict.Good.Variants.Select(variant => (verdict.Good.Name, variant))).ToDictionary(each => each.variant.Sku);
        if (said.Count == 0)
        {
            return [];
        }

        var skus = said.Keys.ToList();
        var standing = await (
            from variant in db.Variants
            where skus.Contains(variant.Sku)
            join price in db.Prices on variant.Id equals price.VariantId
            select new { variant.Sku, price.Currency, price.Minor }).ToListAsync(cancellation);
        return
        [
            .. from price in standing
               let now = said[price.Sku].variant.Prices.FirstOrDefault(given => given.Currency == price.Currency.Code)?.Minor
               where now is not null && now != price.Minor
               select new PriceStep(price.Sku, said[price.Sku].Name, price.Currency.Code, price.Minor, now.Value),
        ];
    }
}
