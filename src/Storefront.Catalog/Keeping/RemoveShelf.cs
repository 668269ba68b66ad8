using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>
/// Removes a category or a brand. What is in it moves first, in small transactions, so that whatever breaks off leaves whole products and something that can be
/// removed again; then it goes, and its address leads to where its goods went.
/// </summary>
public sealed class RemoveShelf(CatalogDb db, CatalogCache cache, MoveGoods move, TimeProvider clock)
{
    private const int MostAttempts = 4;

    /// <param name="seen">The version that the person looked at.</param>
    /// <param name="to">Where goods and categories in it go; may be missing where there are none.</param>
    /// <returns>The row of the trail, by which it can come back; null if there is no such category.</returns>
    public Task<Result<ShelfEdit>?> CategoryAsync(Guid id, int seen, Guid? to, string who, CancellationToken cancellation) => RunAsync(
        ShelfKind.Category, id, to, who, () => CategoryStaysAsync(id, seen, to, cancellation), batch => FinishCategoryAsync(id, to, batch, who, cancellation), cancellation);

    /// <param name="seen">The version that the person looked at.</param>
    /// <param name="to">The brand that its goods get; may be missing where it makes none.</param>
    /// <returns>The row of the trail, by which it can come back; null if there is no such brand.</returns>
    public Task<Result<ShelfEdit>?> BrandAsync(Guid id, int seen, Guid? to, string who, CancellationToken cancellation) => RunAsync(
        ShelfKind.Brand, id, to, who, () => BrandStaysAsync(id, seen, to, cancellation), batch => FinishBrandAsync(id, to, batch, who, cancellation), cancellation);

    private async Task<Result<ShelfEdit>?> RunAsync(
        ShelfKind kind, Guid id, Guid? to, string who, Func<Task<(bool IsThere, Refusal? Refusal)>> stays, Func<Guid, Task<ShelfEdit>> finish, CancellationToken cancellation)
    {
        var batch = Guid.CreateVersion7();
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            db.ChangeTracker.Clear();
            var (isThere, refusal) = await stays();
            if (!isThere)
            {
                return null;
            }

            if (refusal is not null)
            {
                return refusal;
            }

            try
            {
                if (to is { } target)
                {
                    await (kind == ShelfKind.Brand
                        ? move.RunAsync(kind, product => product.BrandId == id, target, who, batch, cancellation)
                        : move.RunAsync(kind, product => product.CategoryId == id, target, who, batch, cancellation));
                }

                db.ChangeTracker.Clear();
                var edit = await db.WriteAsync(() => finish(batch), cancellation);
                await cache.ForgetAsync(cancellation);
                return edit;
            }

            // Goods came in, or the target went, at that very moment: the foreign keys said so. Looked at again, it is said in words.
            catch (DbUpdateException)
            {
            }
        }

        return new Refusal(KeepTexts.Busy, "to");
    }

    private async Task<(bool IsThere, Refusal? Refusal)> CategoryStaysAsync(Guid id, int seen, Guid? to, CancellationToken cancellation)
    {
        if (await db.Categories.AsNoTracking().SingleOrDefaultAsync(category => category.Id == id, cancellation) is not { } category)
        {
            return (false, null);
        }

        if (category.Number is not null || category.Slug == Lacking.Unsorted)
        {
            return (true, new Refusal(category.Number is null ? KeepTexts.UnsortedStays : KeepTexts.SectionStays, "to"));
        }

        if (category.Version != seen)
        {
            return (true, await ChangedAsync(category, cancellation));
        }

        var goods = await db.Products.CountAsync(product => product.CategoryId == id, cancellation);
        var tree = await CategoryTree.ReadAsync(db, cancellation);
        var node = tree.Find(id)!;
        var name = Names.Of(category.NameEn, category.NameZh);
        if (to is not { } target)
        {
            var below = tree.Below(node).Count();
            return (true, goods + below > 0 ? new Refusal(KeepTexts.NotEmpty.With(name, goods, below), "to") : null);
        }

        if (tree.Find(target) is not { } chosen)
        {
            return (true, new Refusal(KeepTexts.TargetMissing, "to"));
        }

        return (true, tree.PathTo(target).Any(above => above.Id == id) ? new Refusal(KeepTexts.TargetWithin.With(name, Names.Of(chosen.NameEn, chosen.NameZh)), "to") : null);
    }

    private async Task<(bool IsThere, Refusal? Refusal)> BrandStaysAsync(Guid id, int seen, Guid? to, CancellationToken cancellation)
    {
        if (await db.Brands.AsNoTracking().SingleOrDefaultAsync(brand => brand.Id == id, cancellation) is not { } brand)
        {
            return (false, null);
        }

        if (brand.IsHouse)
        {
            return (true, new Refusal(KeepTexts.HouseStays, "to"));
        }

        if (brand.Version != seen)
        {
            return (true, await ChangedAsync(brand, cancellation));
        }

        var name = Names.Of(brand.NameEn, brand.NameZh);
        if (to is not { } target)
        {
            var goods = await db.Products.CountAsync(product => product.BrandId == id, cancellation);
            return (true, goods > 0 ? new Refusal(KeepTexts.StillMakes.With(name, goods), "to") : null);
        }

        if (target == id)
        {
            return (true, new Refusal(KeepTexts.TargetItself.With(name), "to"));
        }

        return (true, await db.Brands.AnyAsync(other => other.Id == target, cancellation) ? null : new Refusal(KeepTexts.TargetMissing, "to"));
    }

    private async Task<Refusal> ChangedAsync(IKept kept, CancellationToken cancellation)
    {
        var (kind, key) = (kept.Kind, kept.Key);
        var who = await db.ShelfEdits.Where(edit => edit.Kind == kind && edit.Subject == key).OrderByDescending(edit => edit.Version).Select(edit => edit.Who).FirstOrDefaultAsync(cancellation);
        return new Refusal(KeepTexts.ChangedMeanwhile.With(who ?? ""));
    }

    /// <exception cref="DbUpdateException">It is not empty, or there is nowhere to lead; whoever asked looks again.</exception>
    private async Task<ShelfEdit> FinishCategoryAsync(Guid id, Guid? to, Guid batch, string who, CancellationToken cancellation)
    {
        await TreeTurn.TakeAsync(db, cancellation);
        var category = await db.Categories.SingleOrDefaultAsync(category => category.Id == id, cancellation) ?? throw new DbUpdateException("It is gone.");
        if (to is { } chosen && (await CategoryTree.ReadAsync(db, cancellation)).PathTo(chosen) is var path && (path.Count == 0 || path.Any(node => node.Id == id)))
        {
            throw new DbUpdateException("The target moved below it, or went.");
        }

        var now = clock.GetUtcNow();
        var children = await db.Categories.Where(below => below.ParentId == id).ToListAsync(cancellation);
        foreach (var child in to is null ? [] : children)
        {
            child.ParentId = to;
            ((IKept)child).Settle();
            db.ShelfEdits.Add(ShelfEdit.Of(child, ShelfDeed.Change, [new FieldEdit("parent", id.ToString(), to.ToString())], who, now));
        }

        var old = await db.OldShelves.Where(old => old.CategoryId == id).ToListAsync(cancellation);
        Forward(ShelfKind.Category, category.Slug, old, to, now);
        if (to is { } target && category.ImportPath is { } imported)
        {
            db.OldShelves.Add(OldShelf.Of(ShelfKind.Path, imported, target, now));
        }

        var edit = ShelfEdit.Of(
            category,
            ShelfDeed.Remove,
            [
                .. Was(category, old, to, batch),
                new FieldEdit("path", category.ImportPath ?? "", null),
                new FieldEdit("place", category.Position.ToString(CultureInfo.InvariantCulture), null),
                new FieldEdit("children", string.Join(' ', children.Select(child => child.Id)), null),
            ],
            who,
            now,
            batch);
        db.ShelfEdits.Add(edit);
        db.Categories.Remove(category);
        await db.SaveChangesAsync(cancellation);
        return edit;
    }

    /// <exception cref="DbUpdateException">It makes something, or there is nowhere to lead; whoever asked looks again.</exception>
    private async Task<ShelfEdit> FinishBrandAsync(Guid id, Guid? to, Guid batch, string who, CancellationToken cancellation)
    {
        var brand = await db.Brands.SingleOrDefaultAsync(brand => brand.Id == id, cancellation) ?? throw new DbUpdateException("It is gone.");
        var now = clock.GetUtcNow();
        var old = await db.OldShelves.Where(old => old.BrandId == id).ToListAsync(cancellation);
        Forward(ShelfKind.Brand, brand.Slug, old, to, now);
        var edit = ShelfEdit.Of(brand, ShelfDeed.Remove, Was(brand, old, to, batch), who, now, batch);
        db.ShelfEdits.Add(edit);
        db.Brands.Remove(brand);
        await db.SaveChangesAsync(cancellation);
        return edit;
    }

    private void Forward(ShelfKind kind, string slug, IReadOnlyList<OldShelf> old, Guid? to, DateTimeOffset now)
    {
        if (to is not { } target)
        {
            db.OldShelves.RemoveRange(old);
            return;
        }

        foreach (var row in old)
        {
            row.LeadTo(target);
        }

        db.OldShelves.Add(OldShelf.Of(kind, slug, target, now));
    }

    private static List<FieldEdit> Was(IKept kept, IEnumerable<OldShelf> old, Guid? to, Guid batch) =>
    [
        .. kept.Fields().Select(field => new FieldEdit(field.Key, field.Value, null)),
        new FieldEdit("old", string.Join('\n', old.Select(row => $"{row.Kind} {row.Slug}")), null),
        new FieldEdit("goods", batch.ToString(), to?.ToString()),
    ];
}
