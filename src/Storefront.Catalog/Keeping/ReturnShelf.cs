using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>Undoes a removal: what was removed comes back with its addresses, and what moved away comes back into it, unless somebody moved it on since.</summary>
public sealed class ReturnShelf(CatalogDb db, CatalogCache cache, MoveGoods move, TimeProvider clock)
{
    /// <param name="removal">The row of the trail that <see cref="RemoveShelf"/> gave.</param>
    /// <returns>The row that says that it is back; null if there was no such removal.</returns>
    public async Task<Result<ShelfEdit>?> RunAsync(Guid removal, string who, CancellationToken cancellation)
    {
        if (await db.ShelfEdits.AsNoTracking().SingleOrDefaultAsync(edit => edit.Id == removal && edit.Deed == ShelfDeed.Remove, cancellation) is not { } removed)
        {
            return null;
        }

        var was = Fields.From(removed.Fields.Where(field => field.Old is not null).Select(field => KeyValuePair.Create(field.Field, field.Old!)));
        var target = Guid.TryParse(removed.Fields.FirstOrDefault(field => field.Field == "goods")?.New, out var to) ? to : (Guid?)null;
        db.ChangeTracker.Clear();
        Result<ShelfEdit> back;
        try
        {
            back = await db.TryWriteAsync(() => BackAsync(removed, was, target, who, cancellation), cancellation);
        }

        // Two who undo it at once, or an address taken at that moment.
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return await TakenAsync(removed, was, cancellation) ?? new Refusal(KeepTexts.IsBack);
        }

        if (back.Succeeded && target is { } from)
        {
            var id = Guid.Parse(removed.Subject);
            await (removed.Kind == ShelfKind.Brand
                ? move.RunAsync(ShelfKind.Brand, product => product.BrandId == from && db.Changes.Any(change => change.ProductId == product.Id && change.Batch == removal), id, who, Guid.CreateVersion7(), cancellation)
                : move.RunAsync(ShelfKind.Category, product => product.CategoryId == from && db.Changes.Any(change => change.ProductId == product.Id && change.Batch == removal), id, who, Guid.CreateVersion7(), cancellation));
        }

        await cache.ForgetAsync(cancellation);
        return back;
    }

    private async Task<Result<ShelfEdit>> BackAsync(ShelfEdit removed, Fields was, Guid? target, string who, CancellationToken cancellation)
    {
        if (await db.ShelfEdits.AnyAsync(edit => edit.Undoes == removed.Id, cancellation))
        {
            return new Refusal(KeepTexts.IsBack);
        }

        if (await TakenAsync(removed, was, cancellation) is { } refusal)
        {
            return refusal;
        }

        var now = clock.GetUtcNow();
        var id = Guid.Parse(removed.Subject);
        IKept kept = removed.Kind == ShelfKind.Brand ? Brand.Again(id, removed.Version, was) : await CategoryAsync(id, removed.Version, was, target, who, now, cancellation);
        kept.Settle();
        db.Add(kept);
        await AddressesAsync(removed.Kind, id, was, now, cancellation);
        var edit = ShelfEdit.Of(kept, ShelfDeed.Return, [.. kept.Fields().Where(field => field.Value.Length > 0).Select(field => new FieldEdit(field.Key, null, field.Value))], who, now, undoes: removed.Id);
        db.ShelfEdits.Add(edit);
        await db.SaveChangesAsync(cancellation);
        return edit;
    }

    private async Task<Category> CategoryAsync(Guid id, int version, Fields was, Guid? target, string who, DateTimeOffset now, CancellationToken cancellation)
    {
        await TreeTurn.TakeAsync(db, cancellation);
        var category = Category.Again(id, version, was);
        category.Position = int.Parse(was["place"], CultureInfo.InvariantCulture);

        // What it stood below may have gone since; then it stands at the top.
        if (Guid.TryParse(was["parent"], out var parent) && await db.Categories.AnyAsync(above => above.Id == parent, cancellation))
        {
            category.ParentId = parent;
        }

        // What it stands below must not be one that comes back below it.
        var tree = await CategoryTree.ReadAsync(db, cancellation);
        var above = category.ParentId is { } upper ? tree.PathTo(upper).Select(node => node.Id).ToHashSet() : [];
        var ids = was["children"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList();
        foreach (var child in await db.Categories.Where(below => ids.Contains(below.Id) && below.ParentId == target).ToListAsync(cancellation))
        {
            if (above.Contains(child.Id))
            {
                continue;
            }

            child.ParentId = id;
            ((IKept)child).Settle();
            db.ShelfEdits.Add(ShelfEdit.Of(child, ShelfDeed.Change, [new FieldEdit("parent", target?.ToString() ?? "", id.ToString())], who, now));
        }

        return category;
    }

    private async Task<Refusal?> TakenAsync(ShelfEdit removed, Fields was, CancellationToken cancellation)
    {
        var slug = was["slug"];
        var owner = await (removed.Kind == ShelfKind.Brand
            ? db.Brands.Where(other => other.Slug == slug).Select(other => new { other.NameEn, other.NameZh })
            : db.Categories.Where(other => other.Slug == slug).Select(other => new { other.NameEn, other.NameZh })).FirstOrDefaultAsync(cancellation);
        return owner is null ? null : new Refusal(KeepTexts.SlugTakenSince.With(slug, Names.Of(owner.NameEn, owner.NameZh)));
    }

    /// <summary>Its own address is its own again, and its older ones lead to it, as far as nobody else has them.</summary>
    private async Task AddressesAsync(ShelfKind kind, Guid id, Fields was, DateTimeOffset now, CancellationToken cancellation)
    {
        var (slug, path) = (was["slug"], was["path"]);
        db.OldShelves.RemoveRange(await db.OldShelves.Where(old => old.Kind == kind && old.Slug == slug || old.Kind == ShelfKind.Path && old.Slug == path && path != "").ToListAsync(cancellation));
        foreach (var row in was["old"].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (oldKind, oldSlug) = (Enum.Parse<ShelfKind>(row.Split(' ', 2)[0]), row.Split(' ', 2)[1]);
            if (await db.OldShelves.SingleOrDefaultAsync(old => old.Kind == oldKind && old.Slug == oldSlug, cancellation) is { } standing)
            {
                standing.LeadTo(id);
            }
            else if (oldKind == ShelfKind.Path || await new WriteSlug(db, now).RefusedAsync(kind, id, oldSlug, cancellation) is null)
            {
                db.OldShelves.Add(OldShelf.Of(oldKind, oldSlug, id, now));
            }
        }
    }
}
