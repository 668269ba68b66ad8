using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>Names, line, address and place of a category, from its form. The caller has taken the tree's turn.</summary>
internal sealed class WriteCategory(CatalogDb db, DateTimeOffset now)
{
    public async Task RunAsync(Category category, Typed typed, bool isNew, CancellationToken cancellation)
    {
        category.NameEn = Names.Asked(typed, "en.name", Category.NameMaxLength, KeepTexts.NameMissing);
        category.NameZh = Names.Or(typed, "zh.name", Category.NameMaxLength);
        category.LineEn = Names.Or(typed, "en.line", Category.LineMaxLength);
        category.LineZh = Names.Or(typed, "zh.line", Category.LineMaxLength);
        if (!isNew && category.Slug == Lacking.Unsorted && typed.Fields["slug"] != Lacking.Unsorted)
        {
            typed.Refuse("slug", KeepTexts.UnsortedKeepsSlug);
        }
        else
        {
            category.Slug = await new WriteSlug(db, now).RunAsync(ShelfKind.Category, category.Id, category.Slug, typed, isNew, cancellation);
        }

        await PlaceAsync(category, typed, isNew, cancellation);
    }

    private async Task PlaceAsync(Category category, Typed typed, bool isNew, CancellationToken cancellation)
    {
        Guid? parent = Guid.TryParse(typed.Fields["parent"], out var id) ? id : null;
        if (!isNew && parent == category.ParentId)
        {
            return;
        }

        var tree = await CategoryTree.ReadAsync(db, cancellation);
        if (Refused(category, parent, tree) is { } refusal)
        {
            typed.Refuse("parent", refusal);
            return;
        }

        category.ParentId = parent;

        // Behind those that stand there; what imports brought stays last.
        var last = await db.Categories.Where(other => other.ParentId == parent && other.Position < 100_000).MaxAsync(other => (int?)other.Position, cancellation) ?? 0;
        category.Position = last + 1;
    }

    private static Text? Refused(Category category, Guid? parent, CategoryTree tree)
    {
        if (parent is not { } id)
        {
            return null;
        }

        var name = Names.Of(category.NameEn, category.NameZh);
        if (id == category.Id)
        {
            return KeepTexts.BelowItself.With(name);
        }

        if (category.Number is not null)
        {
            return KeepTexts.SectionStaysUp;
        }

        if (tree.Find(id) is not { } above)
        {
            return KeepTexts.ParentMissing;
        }

        return tree.PathTo(id).Any(node => node.Id == category.Id) ? KeepTexts.BelowItsOwn.With(name, Names.Of(above.NameEn, above.NameZh)) : null;
    }
}
