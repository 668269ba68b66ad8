using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;
using Storefront.Catalog.Products;
using Storefront.Web.Office.Products;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Categories;

/// <summary>Reads the tree for staff: three statements, however large it is.</summary>
public sealed class ReadCategories(CatalogDb db, ReadTrail trail)
{
    public async Task<CategoryListPage> ListAsync(bool onlyLacking, string? pressed, RemovalNote? removal, CancellationToken cancellation)
    {
        var tree = await CategoryTree.ReadAsync(db, cancellation);
        var counts = (await db.Products.GroupBy(product => new { product.CategoryId, product.Status }).Select(same => new { same.Key.CategoryId, same.Key.Status, Count = same.Count() }).ToListAsync(cancellation)).ToLookup(count => count.CategoryId);
        var lines = Lines(tree, id => counts[id].Sum(count => count.Count), id => counts[id].Any(count => count.Status == ProductStatus.Published));
        var unsorted = tree.Find(Category.Unsorted) is { } node ? counts[node.Id].Sum(count => count.Count) : 0;
        return new CategoryListPage([.. lines.Where(line => !onlyLacking || line.Node.NameZh is null)], lines.Count, onlyLacking, unsorted, pressed, removal);
    }

    /// <returns>Null if there is no such category.</returns>
    public async Task<CategoryEditPage?> OneAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Categories.AsNoTracking().SingleOrDefaultAsync(category => category.Id == id, cancellation) is not { } category)
        {
            return null;
        }

        var tree = await CategoryTree.ReadAsync(db, cancellation);
        var node = tree.Find(id)!;
        var fields = KeptFields.Of(category);
        return new CategoryEditPage
        {
            Node = node,
            Fields = fields,
            Saved = fields,
            Version = category.Version,
            Tree = tree,
            Goods = await db.Products.CountAsync(product => product.CategoryId == id, cancellation),
            Below = tree.Below(node).Count(),
            IsUnsorted = category.Slug == Category.Unsorted,
            Edits = await trail.OfAsync(ShelfKind.Category, id.ToString("N"), cancellation),
        };
    }

    public async Task<CategoryEditPage> NewAsync(Fields? typed, CancellationToken cancellation) => new()
    {
        Fields = typed ?? new Fields(),
        Saved = new Fields(),
        Version = 0,
        Tree = await CategoryTree.ReadAsync(db, cancellation),
    };

    /// <summary>Where it may stand: anywhere but below itself.</summary>
    public static IEnumerable<SelectListItem> Choices(CategoryTree tree, CategoryNode? except)
    {
        var within = except is null ? [] : tree.Within(except).ToHashSet();
        return CategoryChoice.Of(tree).Where(choice => !within.Contains(choice.Node.Id))
            .Select(choice => new SelectListItem($"{new string('\u2003', choice.Depth)}{(choice.Node.Number is { } number ? $"{number} " : "")}{choice.Name}", choice.Node.Id.ToString()));
    }

    private static List<CategoryLine> Lines(CategoryTree tree, Func<Guid, int> count, Func<Guid, bool> isOnSale)
    {
        var lines = new List<CategoryLine>();
        Add([.. tree.Roots], 0);
        return lines;

        void Add(IReadOnlyList<CategoryNode> siblings, int depth)
        {
            var movable = siblings.Where(node => node.Number is null).ToList();
            foreach (var node in siblings)
            {
                var within = tree.Within(node);
                var at = movable.IndexOf(node);
                lines.Add(new CategoryLine(node, depth, tree.NumberOf(node) ?? "", count(node.Id), within.Sum(count), within.Any(isOnSale), at > 0, at >= 0 && at < movable.Count - 1));
                Add([.. tree.Below(node)], depth + 1);
            }
        }
    }
}
