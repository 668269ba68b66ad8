using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>Makes a category or a brand. Without a typed address it gets one from its English name.</summary>
public sealed class BeginShelf(CatalogDb db, CatalogCache cache, TimeProvider clock)
{
    public Task<(Guid? Id, SaveOutcome Outcome)> CategoryAsync(Fields posted, string who, CancellationToken cancellation) => RunAsync(
        ShelfKind.Category,
        posted,
        who,
        async typed =>
        {
            await TreeTurn.TakeAsync(db, cancellation);
            var category = new Category { Slug = "", NameEn = "" };
            await new WriteCategory(db, clock.GetUtcNow()).RunAsync(category, typed, isNew: true, cancellation);
            return category;
        },
        cancellation);

    public Task<(Guid? Id, SaveOutcome Outcome)> BrandAsync(Fields posted, string who, CancellationToken cancellation) => RunAsync(
        ShelfKind.Brand,
        posted,
        who,
        async typed =>
        {
            var brand = new Brand { Slug = "", NameEn = "" };
            await SaveBrand.WriteAsync(db, brand, typed, isNew: true, clock.GetUtcNow(), cancellation);
            return brand;
        },
        cancellation);

    private async Task<(Guid? Id, SaveOutcome Outcome)> RunAsync(ShelfKind kind, Fields posted, string who, Func<Typed, Task<IKept>> make, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                var begun = await db.WriteAsync(() => TryAsync(kind, posted, who, make, cancellation), cancellation);
                if (begun.Id is not null)
                {
                    await cache.ForgetAsync(cancellation);
                }

                return begun;
            }

            // Two who take the same address at once: the second is told, or gets the next free one.
            catch (DbUpdateException refused) when (attempt < 3 && refused.IsDuplicate())
            {
            }
        }
    }

    private async Task<(Guid? Id, SaveOutcome Outcome)> TryAsync(ShelfKind kind, Fields posted, string who, Func<Typed, Task<IKept>> make, CancellationToken cancellation)
    {
        var fields = posted.Copy();
        if (fields["slug"].Length == 0)
        {
            fields["slug"] = await FreeAsync(kind, Slugs.Of(fields["en.name"]), cancellation);
        }

        var typed = new Typed(fields, new Fields());
        var kept = await make(typed);
        if (typed.Refusals.Count > 0)
        {
            db.ChangeTracker.Clear();
            return (null, new SaveOutcome { Version = 0, Fields = posted, Refusals = typed.Refusals });
        }

        kept.Settle();
        db.Add(kept);
        db.ShelfEdits.Add(ShelfEdit.Of(kept, ShelfDeed.Begin, [.. kept.Fields().Where(field => field.Value.Length > 0).Select(field => new FieldEdit(field.Key, null, field.Value))], who, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        return (Guid.Parse(kept.Key), new SaveOutcome { Version = kept.Version, Fields = fields });
    }

    private async Task<string> FreeAsync(ShelfKind kind, string readable, CancellationToken cancellation)
    {
        var wish = readable.Length > 0 ? readable : kind == ShelfKind.Brand ? "brand" : "category";
        var standing = kind == ShelfKind.Brand ? db.Brands.Select(brand => brand.Slug) : db.Categories.Select(category => category.Slug);
        var taken = await standing.Where(slug => slug.StartsWith(wish))
            .Union(db.OldShelves.Where(old => old.Kind == kind && old.Slug.StartsWith(wish)).Select(old => old.Slug)).ToHashSetAsync(cancellation);
        return taken.Contains(wish) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{wish}-{number}").First(slug => !taken.Contains(slug)) : wish;
    }
}
