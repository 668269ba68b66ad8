using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>Gives a category or a brand its address. The one that it had goes on leading to it.</summary>
internal sealed class WriteSlug(CatalogDb db, DateTimeOffset now)
{
    /// <returns>The address from now on: the typed one, or where that may not be, the standing one.</returns>
    public async Task<string> RunAsync(ShelfKind kind, Guid id, string standing, Typed typed, bool isNew, CancellationToken cancellation)
    {
        var slug = typed.Fields["slug"];
        if (slug == standing && !isNew)
        {
            return standing;
        }

        if (await RefusedAsync(kind, id, slug, cancellation) is { } refusal)
        {
            typed.Refuse("slug", refusal);
            return standing;
        }

        var back = await db.OldShelves.SingleOrDefaultAsync(old => old.Kind == kind && old.Slug == slug, cancellation);
        if (back is not null)
        {
            db.OldShelves.Remove(back);
        }

        if (!isNew)
        {
            db.OldShelves.Add(OldShelf.Of(kind, standing, id, now));
        }

        return slug;
    }

    /// <summary>Names whoever has that address, or had it.</summary>
    public async Task<Text?> RefusedAsync(ShelfKind kind, Guid id, string slug, CancellationToken cancellation)
    {
        if (slug.Length == 0)
        {
            return KeepTexts.SlugMissing;
        }

        if (!Slugs.Fits(slug, Category.SlugMaxLength))
        {
            return EditTexts.SlugWrong.With(Category.SlugMaxLength);
        }

        var (en, zh) = await OwnerAsync(kind, id, slug, cancellation);
        if (en is not null)
        {
            return KeepTexts.SlugTaken.With(slug, new Text(en, zh ?? en));
        }

        (en, zh) = await FormerOwnerAsync(kind, id, slug, cancellation);
        return en is null ? null : KeepTexts.SlugWasAnothers.With(slug, new Text(en, zh ?? en));
    }

    private async Task<(string? En, string? Zh)> OwnerAsync(ShelfKind kind, Guid id, string slug, CancellationToken cancellation)
    {
        var owner = await (kind == ShelfKind.Brand
            ? db.Brands.Where(other => other.Slug == slug && other.Id != id).Select(other => new { other.NameEn, other.NameZh })
            : db.Categories.Where(other => other.Slug == slug && other.Id != id).Select(other => new { other.NameEn, other.NameZh })).FirstOrDefaultAsync(cancellation);
        return (owner?.NameEn, owner?.NameZh);
    }

    private async Task<(string? En, string? Zh)> FormerOwnerAsync(ShelfKind kind, Guid id, string slug, CancellationToken cancellation)
    {
        var old = db.OldShelves.Where(old => old.Kind == kind && old.Slug == slug);
        var owner = await (kind == ShelfKind.Brand
            ? old.Join(db.Brands.Where(other => other.Id != id), row => row.BrandId, other => other.Id, (_, other) => new { other.NameEn, other.NameZh })
            : old.Join(db.Categories.Where(other => other.Id != id), row => row.CategoryId, other => other.Id, (_, other) => new { other.NameEn, other.NameZh })).FirstOrDefaultAsync(cancellation);
        return (owner?.NameEn, owner?.NameZh);
    }
}
