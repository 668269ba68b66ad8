using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Imports;

public sealed class ReadImports(CatalogDb db, IOptions<ImportsOptions> options, TimeProvider clock)
{
    private const int Shown = 50;

    public async Task<ImportsPage> ListAsync(Text? refusal, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var imports = await db.Imports.AsNoTracking().OrderByDescending(import => import.Id).Take(Shown).ToListAsync(cancellation);
        var ids = imports.Select(import => import.Id).ToList();
        var who = await db.ImportNotes.Where(note => ids.Contains(note.ImportId) && note.Deed == ImportDeed.Begin).ToDictionaryAsync(note => note.ImportId, note => note.Who, cancellation);
        var rows = imports.Select(import => new ImportLine(
            import.Id, import.FileName, import.StartedAt, who.GetValueOrDefault(import.Id), import.Read, import.Rejected, import.State,
            import.IsUnfinished && import.State != ImportState.Ready && !import.IsAlive(now))).ToList();
        return new ImportsPage(rows, options.Value.MaxMegabytes, rows.Find(row => imports.Exists(import => import.Id == row.Id && import.IsUnfinished)), refusal?.ToString());
    }

    /// <summary>Null if there is no such import.</summary>
    public async Task<ImportPage?> OneAsync(Guid id, Text? refusal, CancellationToken cancellation)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is null)
        {
            return null;
        }

        var rejected = await db.ImportRows.AsNoTracking().Where(row => row.ImportId == id && row.Outcome == RowOutcome.Rejected).OrderBy(row => row.Line).Take(Shown)
            .Select(row => new { row.Line, row.ExternalId, row.Reason, row.ReasonZh }).ToListAsync(cancellation);
        var last = await db.Imports.Where(row => row.State == ImportState.Applying || row.State == ImportState.Finished || row.State == ImportState.Undoing)
            .OrderByDescending(row => row.Id).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellation);
        return new ImportPage(
            import,
            [.. rejected.Select(row => new RejectedRow(row.Line, row.ExternalId, new Text(row.Reason ?? "", row.ReasonZh ?? row.Reason ?? "")))],
            await db.ImportNotes.AsNoTracking().Where(note => note.ImportId == id).OrderByDescending(note => note.Id).ToListAsync(cancellation),
            import.IsAlive(clock.GetUtcNow()),
            last == id,
            refusal?.ToString());
    }
}
