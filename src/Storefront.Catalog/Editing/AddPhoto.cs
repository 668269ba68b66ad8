using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel.Files;

namespace Storefront.Catalog.Editing;

/// <summary>Puts up a photo of a product at once: a file cannot wait in a form that is not saved.</summary>
public sealed class AddPhoto(CatalogDb db, CatalogCache cache, PhotoStore store, TimeProvider clock)
{
    /// <returns>The product's version before and after; null if there is no such product.</returns>
    public async Task<Result<PhotoAdded>?> RunAsync(Guid id, Stream file, string altEn, string altZh, string who, CancellationToken cancellation)
    {
        if (!await db.Products.AnyAsync(product => product.Id == id, cancellation))
        {
            return null;
        }

        if (Math.Max(altEn.Length, altZh.Length) > Photo.AltMaxLength)
        {
            return new Refusal(EditTexts.TooLong.With(Photo.AltMaxLength, Math.Max(altEn.Length, altZh.Length)), "photo");
        }

        var kept = await store.KeepAsync(file, cancellation);
        if (!kept.Succeeded)
        {
            return kept.Refusal with { Field = "photo" };
        }

        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await HangAsync(id, new Photo(Guid.CreateVersion7(), kept.Value, altEn.Trim(), altZh.Trim()), who, cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < 3)
            {
            }
        }
    }

    private async Task<Result<PhotoAdded>> HangAsync(Guid id, Photo photo, string who, CancellationToken cancellation)
    {
        var product = await db.Products.Whole().SingleAsync(product => product.Id == id, cancellation);
        if (product.Photos.Count >= Photo.MostOfAProduct)
        {
            return new Refusal(EditTexts.TooManyPhotos.With(Photo.MostOfAProduct), "photo");
        }

        var before = product.Version;
        var revise = new Revise(db, await AttributeBook.LoadAsync(cache, cancellation), clock.GetUtcNow());
        var standing = await revise.ReadAsync(product, cancellation);
        product.Hang([.. product.Photos, photo]);
        await revise.NoteAsync(product, standing, who, null, cancellation);
        await db.SaveChangesAsync(cancellation);
        return new PhotoAdded(photo.Id, before, product.Version);
    }
}

public sealed record PhotoAdded(Guid Id, int Before, int After);
