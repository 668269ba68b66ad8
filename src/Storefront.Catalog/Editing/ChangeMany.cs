using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Editing;

/// <summary>Makes one field of many products say the same: published, archived, moved to a category. Those that may not are left as they are, each with its reason.</summary>
public sealed class ChangeMany(CatalogDb db, CatalogCache cache, TimeProvider clock)
{
    public const int Most = 200;

    /// <param name="field"><c>status</c> or <c>category</c>.</param>
    public async Task<ManyChanged> RunAsync(IReadOnlyCollection<Guid> ids, string field, string text, string who, CancellationToken cancellation)
    {
        var batch = Guid.CreateVersion7();
        var wanted = ids.Distinct().Take(Most).ToDictionary(id => id, _ => new Dictionary<string, string> { [field] = text });
        var (changed, refused) = await RunAsync(wanted, who, batch, cancellation);
        return new ManyChanged(batch, changed, refused);
    }

    internal async Task<(int Changed, List<RefusedChange> Refused)> RunAsync(
        IReadOnlyDictionary<Guid, Dictionary<string, string>> wanted, string who, Guid batch, CancellationToken cancellation)
    {
        var book = await AttributeBook.LoadAsync(cache, cancellation);
        var (changed, refused) = (0, new List<RefusedChange>());
        foreach (var (id, fields) in wanted)
        {
            db.ChangeTracker.Clear();
            if (await db.Products.Whole().SingleOrDefaultAsync(product => product.Id == id, cancellation) is not { } product)
            {
                continue;
            }

            var revise = new Revise(db, book, clock.GetUtcNow());
            var standing = await revise.ReadAsync(product, cancellation);
            var typed = standing.Copy();
            foreach (var (field, text) in fields)
            {
                typed[field] = text;
            }

            var version = product.Version;
            var refusals = await revise.RunAsync(product, standing, typed, who, batch, cancellation);
            if (refusals.Count == 0 && await SavedAsync(cancellation))
            {
                changed += product.Version == version ? 0 : 1;
            }
            else
            {
                refused.Add(new RefusedChange(id, standing["en.name"] is { Length: > 0 } en ? en : standing["zh.name"], [.. refusals.Select(refusal => refusal.Reason)]));
            }
        }

        db.ChangeTracker.Clear();
        return (changed, refused);
    }

    /// <summary>False when somebody else saved the product in the same moment; theirs stands.</summary>
    private async Task<bool> SavedAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsDuplicate())
        {
            return false;
        }
    }
}

/// <param name="Batch">By which it can be undone.</param>
/// <param name="Changed">How many say something else now.</param>
public sealed record ManyChanged(Guid Batch, int Changed, IReadOnlyList<RefusedChange> Refused);

/// <param name="Reasons">Empty where somebody else was changing it.</param>
public sealed record RefusedChange(Guid ProductId, string Name, IReadOnlyList<Text> Reasons);
