using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>Makes a product say what its form says, and writes down each field that changed. The caller saves, or lets go of it all.</summary>
internal sealed class Revise(CatalogDb db, AttributeBook book, DateTimeOffset now)
{
    private readonly Dictionary<string, int> _axes = book.All.Where(attribute => attribute.IsAxis).ToDictionary(attribute => attribute.Code, attribute => attribute.Id);

    public async Task<Fields> ReadAsync(Product product, CancellationToken cancellation)
    {
        var ids = product.Links.Select(link => link.TargetId).Concat(product.Parts.Select(part => part.TargetId).OfType<Guid>()).Distinct().ToList();
        var slugs = ids.Count == 0
            ? []
            : await db.Products.Where(other => ids.Contains(other.Id)).Select(other => new { other.Id, other.Slug }).ToDictionaryAsync(other => other.Id, other => other.Slug, cancellation);
        return ProductFields.Of(product, slugs, _axes.Values.ToHashSet());
    }

    /// <param name="standing">As <see cref="ReadAsync"/> gave it.</param>
    /// <returns>Why nothing may be saved; empty if all is well.</returns>
    public async Task<IReadOnlyList<Refusal>> RunAsync(Product product, Fields standing, Fields fields, string who, Guid? batch, CancellationToken cancellation)
    {
        var typed = new Typed(fields, standing);
        await new WriteShelf(db, now).RunAsync(product, typed, cancellation);
        WriteWords.Run(product, typed);
        await new WriteVariants(db, who, now).RunAsync(product, typed, _axes, cancellation);
        WriteAttributes.Run(product, typed, book);
        await new WriteLinks(db).RunAsync(product, typed, cancellation);
        WritePhotos.Run(product, typed);
        await EnterAsync(product, typed, cancellation);
        if (typed.Refusals.Count > 0)
        {
            return typed.Refusals;
        }

        await NoteAsync(product, standing, who, batch, cancellation);
        return [];
    }

    /// <summary>Compares the product with what it was, and settles it if anything is different.</summary>
    public async Task NoteAsync(Product product, Fields standing, string who, Guid? batch, CancellationToken cancellation)
    {
        var written = await ReadAsync(product, cancellation);
        var changed = written.DifferentFrom(standing).ToList();
        if (changed.Count > 0)
        {
            product.Settle(now);
            db.Changes.AddRange(changed.Select(field => Change(product, standing, written, field, who, batch)));
        }
    }

    private async Task EnterAsync(Product product, Typed typed, CancellationToken cancellation)
    {
        if (!Enum.TryParse<ProductStatus>(typed.Fields["status"], out var wanted) || !Enum.IsDefined(wanted))
        {
            typed.Refuse("status", EditTexts.StatusWrong);
            return;
        }

        switch (wanted)
        {
            case ProductStatus.Draft:
                product.Withhold();
                break;
            case ProductStatus.Archived:
                product.Archive();
                break;
            case ProductStatus.Published:
                var isSorted = await db.Categories.AnyAsync(category => category.Id == product.CategoryId && category.Slug != Lacking.Unsorted, cancellation);

                // Imported goods may be on sale unsorted; nobody is kept from mending their words for it.
                foreach (var lack in Lacking.ForSale(product, isSorted || product.Status == ProductStatus.Published))
                {
                    typed.Refuse(lack.Field, lack.Reason);
                }

                product.Publish();
                break;
        }
    }

    private ProductChange Change(Product product, Fields standing, Fields written, string field, string who, Guid? batch)
    {
        var subject = Subject(written, field) is { Length: > 0 } known ? known : Subject(standing, field);
        return new ProductChange(
            product.Id,
            product.Version,
            field,
            subject[..Math.Min(subject.Length, 150)],
            standing.TryGet(field, out var before) ? before : null,
            written.TryGet(field, out var after) ? after : null,
            who[..Math.Min(who.Length, ProductChange.WhoMaxLength)],
            batch,
            now);
    }

    /// <summary>What the row of a field is called: a SKU, a part's number, the address of what is linked.</summary>
    internal static string Subject(Fields fields, string field)
    {
        var parts = field.Split('.');
        return parts is not [var group, var key, _] ? "" : group switch
        {
            "variant" => fields[$"variant.{key}.sku"],
            "part" => fields[$"part.{key}.number"],
            "link" => fields[$"link.{key}.target"],
            "photo" => fields[$"photo.{key}.alt-en"],
            "axis" => fields[$"axis.{key}.en"],
            _ => "",
        };
    }
}
