using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>Address, brand, category, kind, tax, warranty and lifetimes of a product, from its form.</summary>
internal sealed class WriteShelf(CatalogDb db, DateTimeOffset now)
{
    public const int MostWarrantyYears = 30;

    private static readonly string[] _taxClasses = ["", "standard", "reduced", "service"];

    public async Task RunAsync(Product product, Typed typed, CancellationToken cancellation)
    {
        await MoveAsync(product, typed, cancellation);
        var brand = await FoundAsync(db.Brands.Select(brand => brand.Id), typed, "brand", EditTexts.BrandMissing, cancellation);
        var category = await FoundAsync(db.Categories.Select(category => category.Id), typed, "category", EditTexts.CategoryMissing, cancellation);
        if (!_taxClasses.Contains(typed.Fields["tax"]))
        {
            typed.Refuse("tax", EditTexts.TaxWrong);
        }

        product.Classify(typed.Text("model", Product.ModelMaxLength), brand ?? product.BrandId, category ?? product.CategoryId, typed.Fields["tax"], product.Position);
        product.Guarantee(
            new Lifetime(typed.Month("since"), typed.Month("last"), typed.Month("parts-until"), typed.Month("software-until")),
            typed.Whole("warranty", 0, MostWarrantyYears));
    }

    private async Task MoveAsync(Product product, Typed typed, CancellationToken cancellation)
    {
        var slug = typed.Fields["slug"];
        var kind = Enum.TryParse<ProductKind>(typed.Fields["kind"], out var chosen) && Enum.IsDefined(chosen) ? chosen : product.Kind;
        if (slug.Length == 0)
        {
            typed.Refuse("slug", EditTexts.SlugMissing);
            return;
        }

        if (slug != product.Slug && !Slugs.Fits(slug, Product.SlugMaxLength))
        {
            typed.Refuse("slug", EditTexts.SlugWrong.With(Product.SlugMaxLength));
            return;
        }

        if (slug != product.Slug && await TakenAsync(product.Id, slug, cancellation) is { } refusal)
        {
            typed.Refuse("slug", refusal);
            return;
        }

        if (slug != product.Slug)
        {
            await LeaveForwardingAsync(product, slug, cancellation);
        }

        product.MoveTo(slug, kind);
    }

    private async Task<Text?> TakenAsync(Guid productId, string slug, CancellationToken cancellation)
    {
        if (await db.Products.Where(other => other.Slug == slug && other.Id != productId).Select(other => other.Model).FirstOrDefaultAsync(cancellation) is { } model)
        {
            return EditTexts.SlugTaken.With(slug, model);
        }

        return await db.OldAddresses.Where(old => old.Slug == slug && old.ProductId != productId)
            .Join(db.Products, old => old.ProductId, other => other.Id, (_, other) => other.Model).FirstOrDefaultAsync(cancellation) is { } owner
            ? EditTexts.SlugWasAnothers.With(slug, owner)
            : null;
    }

    /// <summary>A draft's address is known to nobody; any other one may stand in somebody's bookmarks.</summary>
    private async Task LeaveForwardingAsync(Product product, string slug, CancellationToken cancellation)
    {
        var ours = await db.OldAddresses.Where(old => old.ProductId == product.Id).ToListAsync(cancellation);
        db.OldAddresses.RemoveRange(ours.Where(old => old.Slug == slug));
        if (product.Status != ProductStatus.Draft || ours.Count > 0)
        {
            db.OldAddresses.Add(new OldAddress(product.Slug, product.Id, now));
        }
    }

    private static async Task<Guid?> FoundAsync(IQueryable<Guid> ids, Typed typed, string field, Text missing, CancellationToken cancellation)
    {
        if (Guid.TryParse(typed.Fields[field], out var id) && await ids.ContainsAsync(id, cancellation))
        {
            return id;
        }

        typed.Refuse(field, missing);
        return null;
    }
}
