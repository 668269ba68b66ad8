using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>Saves the form of a brand: its names and its address.</summary>
public sealed class SaveBrand(SaveKept save, CatalogDb db, TimeProvider clock)
{
    /// <inheritdoc cref="SaveKept.RunAsync"/>
    public Task<SaveOutcome?> RunAsync(Guid id, Posted posted, CancellationToken cancellation) => save.RunAsync(
        posted,
        () => db.Brands.SingleOrDefaultAsync(brand => brand.Id == id, cancellation),
        (Brand brand, Typed typed) => WriteAsync(db, brand, typed, isNew: false, clock.GetUtcNow(), cancellation),
        cancellation);

    internal static async Task WriteAsync(CatalogDb db, Brand brand, Typed typed, bool isNew, DateTimeOffset now, CancellationToken cancellation)
    {
        brand.NameEn = Names.Asked(typed, "en.name", Brand.NameMaxLength, KeepTexts.NameMissing);
        brand.NameZh = Names.Or(typed, "zh.name", Brand.NameMaxLength);
        brand.Slug = await new WriteSlug(db, now).RunAsync(ShelfKind.Brand, brand.Id, brand.Slug, typed, isNew, cancellation);
    }
}
