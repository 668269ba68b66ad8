using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Keeping;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Shared;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Attributes;

/// <summary>Reads attributes for staff. Some thousands are few enough to be sorted here by what no index knows: how much each is used, and what it lacks.</summary>
public sealed class ReadAttributes(CatalogDb db, CatalogCache cache, ReadTrail trail)
{
    private const int PageSize = 100;

    public async Task<AttributeListPage> ListAsync(AttributeQuery query, CancellationToken cancellation)
    {
        var uses = await AttributeUses.LoadAsync(cache, cancellation);
        var all = (await db.Attributes.AsNoTracking().ToListAsync(cancellation)).ConvertAll(attribute => new AttributeLine(attribute, uses.Of(attribute.Id)));
        var found = all.Where(line => Fits(line, query))
            .OrderBy(line => line.Attribute.LabelZh is not null).ThenByDescending(line => line.Uses).ThenBy(line => line.Attribute.Position).ThenBy(line => line.Attribute.Id).ToList();
        var last = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, last);
        return new AttributeListPage(
            query,
            [.. found.Skip((page - 1) * PageSize).Take(PageSize)],
            found.Count,
            [.. all.Where(line => line.Attribute.GroupEn.Length > 0).GroupBy(line => line.Attribute.GroupEn)
                .Select(same => (same.Key, Language.Current == Language.Zh ? same.Select(line => line.Attribute.GroupZh).FirstOrDefault(name => name is not null) ?? same.Key : same.Key))
                .OrderBy(group => group.Item2, StringComparer.CurrentCultureIgnoreCase)],
            [.. all.Select(line => line.Attribute.Unit).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            new Pages(page, last, query.Address));
    }

    /// <returns>Null if there is no such attribute.</returns>
    public async Task<AttributeEditPage?> OneAsync(int id, CancellationToken cancellation)
    {
        if (await db.Attributes.AsNoTracking().SingleOrDefaultAsync(attribute => attribute.Id == id, cancellation) is not { } attribute)
        {
            return null;
        }

        var fields = KeptFields.Of(attribute);
        return new AttributeEditPage
        {
            Attribute = attribute,
            Uses = await db.AttributeValues.Where(value => value.AttributeId == id).Select(value => value.ProductId).Distinct().CountAsync(cancellation),
            Fields = fields,
            Saved = fields,
            Version = attribute.Version,
            Tree = new CategoryTree([]),
            Edits = await trail.OfAsync(ShelfKind.Attribute, id.ToString(CultureInfo.InvariantCulture), cancellation),
        };
    }

    private static bool Fits(AttributeLine line, AttributeQuery query)
    {
        var attribute = line.Attribute;
        return (string.IsNullOrEmpty(query.Group) || attribute.GroupEn == query.Group)
            && (query.Kind is not { } kind || attribute.Kind == kind)
            && (string.IsNullOrEmpty(query.Unit) || attribute.Unit == (query.Unit == "-" ? null : query.Unit))
            && (query.Uses is not { } least || (least == 0 ? line.Uses == 0 : line.Uses >= least))
            && query.Zh switch { "no" => attribute.LabelZh is null, "yes" => attribute.LabelZh is not null, _ => true }
            && (query.Q?.Trim() is not { Length: > 0 } typed || new[] { attribute.LabelEn, attribute.LabelZh, attribute.Code }.Any(name => name?.Contains(typed, StringComparison.OrdinalIgnoreCase) is true));
    }
}
