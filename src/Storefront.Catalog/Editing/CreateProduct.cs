using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Editing;

/// <summary>Begins a product as a draft: a name in one language or both, a brand, and a category if it is known already.</summary>
public sealed class CreateProduct(CatalogDb db, TimeProvider clock)
{
    /// <summary>Where its identity comes from: this office.</summary>
    public const string Source = "office";

    public async Task<Result<Product>> RunAsync(string nameEn, string nameZh, Guid? brandId, Guid? categoryId, ProductKind kind, string who, CancellationToken cancellation)
    {
        var (en, zh) = (nameEn.Trim(), nameZh.Trim());
        if (en.Length + zh.Length == 0)
        {
            return new Refusal(EditTexts.LacksName, "NameEn");
        }

        if (Math.Max(en.Length, zh.Length) is > ProductWords.NameMaxLength and var longest)
        {
            return new Refusal(EditTexts.TooLong.With(ProductWords.NameMaxLength, longest), en.Length > ProductWords.NameMaxLength ? "NameEn" : "NameZh");
        }

        if (!await db.Brands.AnyAsync(brand => brand.Id == brandId, cancellation))
        {
            return new Refusal(EditTexts.BrandMissing, "Brand");
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(en, zh, brandId!.Value, categoryId, kind, who, cancellation);
            }

            // Two who begin the same thing at once: the second gets the next free address.
            catch (DbUpdateException refused) when (attempt < 3 && refused.IsDuplicate())
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Product> TryAsync(string en, string zh, Guid brandId, Guid? categoryId, ProductKind kind, string who, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7();
        var category = await db.Categories.Where(category => category.Id == categoryId).Select(category => (Guid?)category.Id).FirstOrDefaultAsync(cancellation)
            ?? await UnsortedAsync(cancellation);
        var product = Product.Create(id, await FreeSlugAsync(en, cancellation), kind, Source, id.ToString("N"), now);
        var last = await db.Products.Where(other => other.CategoryId == category && other.Position < 1_000_000).MaxAsync(other => (int?)other.Position, cancellation) ?? 0;
        product.Classify("", brandId, category, "standard", last + 1);
        foreach (var (language, name) in new[] { (Language.En, en), (Language.Zh, zh) })
        {
            if (name.Length > 0)
            {
                product.Write(language, new ProductWords { Name = name });
            }
        }

        product.Settle(now);
        db.Add(product);
        db.Changes.Add(new ProductChange(id, product.Version, "status", "", null, nameof(ProductStatus.Draft), who[..Math.Min(who.Length, ProductChange.WhoMaxLength)], null, now));
        await db.SaveChangesAsync(cancellation);
        return product;
    }

    private async Task<string> FreeSlugAsync(string name, CancellationToken cancellation)
    {
        var wish = Slugs.Of(name) is { Length: > 0 } readable ? readable : "product";
        var taken = await db.Products.Where(product => product.Slug.StartsWith(wish)).Select(product => product.Slug)
            .Union(db.OldAddresses.Where(old => old.Slug.StartsWith(wish)).Select(old => old.Slug)).ToHashSetAsync(cancellation);
        return taken.Contains(wish) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{wish}-{number}").First(slug => !taken.Contains(slug)) : wish;
    }

    private async Task<Guid> UnsortedAsync(CancellationToken cancellation)
    {
        if (await db.Categories.Where(category => category.Slug == Lacking.Unsorted).Select(category => (Guid?)category.Id).FirstOrDefaultAsync(cancellation) is { } known)
        {
            return known;
        }

        // The same shelf that imports use for what they cannot sort.
        var unsorted = new Category
        {
            Slug = Lacking.Unsorted,
            NameEn = Importing.ImportShelves.Uncategorised,
            NameZh = "未分类",
            ImportPath = Importing.ImportShelves.Uncategorised,
            Position = 100_000,
        };
        db.Add(unsorted);
        return unsorted.Id;
    }
}
