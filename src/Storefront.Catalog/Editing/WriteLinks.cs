using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>What belongs to a product, and its numbered parts, from its form. Others are named by their address or a number of theirs.</summary>
internal sealed class WriteLinks(CatalogDb db)
{
    public async Task RunAsync(Product product, Typed typed, CancellationToken cancellation)
    {
        var targets = await TargetsAsync(typed.Fields, cancellation);
        var links = ReadLinks(product, typed, targets);
        var parts = ReadParts(product, typed, targets);
        if (typed.Refusals.Count == 0)
        {
            product.Link(links);
            product.ListParts(parts);
        }
    }

    private async Task<Dictionary<string, Guid>> TargetsAsync(Fields fields, CancellationToken cancellation)
    {
        var named = fields.Where(field => field.Key.EndsWith(".target", StringComparison.Ordinal) && field.Value.Length is > 0 and <= Product.SlugMaxLength).Select(field => field.Value).Distinct().ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var bySku = await db.Variants.AsNoTracking().Where(variant => named.Contains(variant.Sku)).Select(variant => new { variant.Sku, variant.ProductId }).ToListAsync(cancellation);
        var bySlug = await db.Products.AsNoTracking().Where(product => named.Contains(product.Slug)).Select(product => new { product.Slug, product.Id }).ToListAsync(cancellation);
        var found = bySku.ToDictionary(variant => variant.Sku, variant => variant.ProductId);
        foreach (var product in bySlug)
        {
            found[product.Slug] = product.Id;
        }

        return found;
    }

    private static List<ProductLink> ReadLinks(Product product, Typed typed, Dictionary<string, Guid> targets)
    {
        var links = new List<ProductLink>();
        foreach (var key in typed.Fields.Rows("link"))
        {
            var field = $"link.{key}.target";
            if (!Enum.TryParse<LinkKind>(key.Split('-')[0], out var kind) || typed.Fields[field].Length == 0)
            {
                continue;
            }

            if (Target(product, typed, field, targets) is { } target)
            {
                links.Add(new ProductLink(product.Id, kind, target, links.Count(link => link.Kind == kind)));
            }
        }

        return links;
    }

    private static List<NumberedPart> ReadParts(Product product, Typed typed, Dictionary<string, Guid> targets)
    {
        var parts = new List<NumberedPart>();
        foreach (var key in typed.Fields.Rows("part"))
        {
            var row = $"part.{key}";
            var number = typed.Text($"{row}.number", NumberedPart.NumberMaxLength);
            var (en, zh) = (typed.Text($"{row}.en", 150), typed.Text($"{row}.zh", 150));
            if (number.Length + en.Length + zh.Length == 0)
            {
                continue;
            }

            if (number.Length == 0)
            {
                typed.Refuse($"{row}.number", EditTexts.PartNumberMissing);
            }
            else if (parts.Exists(part => part.Number == number))
            {
                typed.Refuse($"{row}.number", EditTexts.PartNumberTwice.With(number));
            }

            if (en.Length == 0 || zh.Length == 0)
            {
                typed.Refuse($"{row}.{(en.Length == 0 ? "en" : "zh")}", EditTexts.PartNameMissing);
            }

            var standing = product.Parts.FirstOrDefault(part => part.Number == number);
            var figure = typed.Whole($"{row}.figure", 0, 999);
            parts.Add(new NumberedPart
            {
                ProductId = product.Id,
                Number = number,
                Position = parts.Count,
                Figure = figure == 0 ? null : figure,
                DrawingKey = typed.Text($"{row}.drawing", 60),
                NameEn = en,
                NameZh = zh,
                Minutes = typed.Whole($"{row}.minutes", 0, 10_000),
                Tools = standing?.Tools ?? [],
                TargetId = typed.Fields[$"{row}.target"].Length == 0 ? null : Target(product, typed, $"{row}.target", targets),
                NotSoldEn = Unless(typed.Text($"{row}.not-sold-en", 500)),
                NotSoldZh = Unless(typed.Text($"{row}.not-sold-zh", 500)),
            });
        }

        return parts;
    }

    private static Guid? Target(Product product, Typed typed, string field, Dictionary<string, Guid> targets)
    {
        if (!targets.TryGetValue(typed.Fields[field], out var target))
        {
            typed.Refuse(field, EditTexts.NoSuchProduct.With(typed.Fields[field][..Math.Min(typed.Fields[field].Length, Product.SlugMaxLength)]));
            return null;
        }

        if (target == product.Id)
        {
            typed.Refuse(field, EditTexts.LinkToItself);
            return null;
        }

        return target;
    }

    private static string? Unless(string text) => text.Length == 0 ? null : text;
}
