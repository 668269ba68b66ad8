using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>Reads all that the page of one product in the office needs of the catalogue.</summary>
public sealed class ReadForm(CatalogDb db, CatalogCache cache)
{
    private const int ChangesShown = 100;

    /// <returns>Null if there is no such product.</returns>
    public async Task<ProductForm?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Products.Whole().AsNoTracking().SingleOrDefaultAsync(product => product.Id == id, cancellation) is not { } product)
        {
            return null;
        }

        var book = await AttributeBook.LoadAsync(cache, cancellation);
        var variants = product.Variants.Select(variant => variant.Id).ToList();
        return new ProductForm
        {
            Product = product,
            Fields = await new Revise(db, book, default).ReadAsync(product, cancellation),
            Book = book,
            Tree = await CategoryTree.LoadAsync(cache, cancellation),
            Brands = await db.Brands.AsNoTracking().OrderByDescending(brand => brand.IsHouse).ThenBy(brand => brand.NameEn).ToListAsync(cancellation),
            UsualAttributes = await UsualAsync(product.CategoryId, cancellation),
            Changes = await db.Changes.AsNoTracking().Where(change => change.ProductId == id).OrderByDescending(change => change.Version).ThenBy(change => change.Id).Take(ChangesShown).ToListAsync(cancellation),
            Prices = await db.PriceHistory.AsNoTracking().Where(change => variants.Contains(change.VariantId)).OrderByDescending(change => change.ChangedAt).Take(ChangesShown).ToListAsync(cancellation),
        };
    }

    /// <summary>What is stated of most goods on the same shelf: an editor is asked for that first.</summary>
    private async Task<List<int>> UsualAsync(Guid categoryId, CancellationToken cancellation)
    {
        var goods = await db.Products.CountAsync(product => product.CategoryId == categoryId, cancellation);
        return await (
            from value in db.AttributeValues
            join product in db.Products on value.ProductId equals product.Id
            where product.CategoryId == categoryId
            group value.ProductId by value.AttributeId into stated
            where stated.Distinct().Count() * 2 >= goods
            orderby stated.Key
            select stated.Key).Take(60).ToListAsync(cancellation);
    }
}

/// <summary>A product for its page in the office.</summary>
public sealed record ProductForm
{
    public required Product Product { get; init; }

    public required Fields Fields { get; init; }

    public required AttributeBook Book { get; init; }

    public required CategoryTree Tree { get; init; }

    public required IReadOnlyList<Brand> Brands { get; init; }

    public required IReadOnlyList<int> UsualAttributes { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<ProductChange> Changes { get; init; }

    public required IReadOnlyList<Prices.PriceChange> Prices { get; init; }
}
