using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Keeping;

namespace Storefront.Catalog.Seeding;

/// <summary>Brands, sections, categories and attributes of the content folder, by slug or code. Adds to the context; the caller saves.</summary>
internal sealed class SeedShelves(CatalogDb db, ContentGoods content)
{
    public Dictionary<string, Brand> Brands { get; private set; } = [];

    public Dictionary<string, Category> Categories { get; private set; } = [];

    public Dictionary<string, AttributeDefinition> Attributes { get; private set; } = [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        Brands = await db.Brands.ToDictionaryAsync(brand => brand.Slug, cancellation);
        Categories = await db.Categories.ToDictionaryAsync(category => category.Slug, cancellation);

        // Those that staff gave another address, or made one with another, are found under the old one.
        foreach (var old in await db.OldShelves.Where(old => old.Kind != ShelfKind.Path).ToListAsync(cancellation))
        {
            if (old.BrandId is { } brandId)
            {
                Brands.TryAdd(old.Slug, Brands.Values.First(brand => brand.Id == brandId));
            }
            else if (old.CategoryId is { } categoryId)
            {
                Categories.TryAdd(old.Slug, Categories.Values.First(category => category.Id == categoryId));
            }
        }

        Attributes = await db.Attributes.Where(attribute => !attribute.Code.StartsWith("n_") && !attribute.Code.StartsWith("t_") && !attribute.Code.StartsWith("b_"))
            .ToDictionaryAsync(attribute => attribute.Code, cancellation);
        SeedBrands();
        SeedCategories();
        SeedAttributes();
    }

    private void SeedBrands()
    {
        foreach (var row in content.Brands.Brands)
        {
            if (!Brands.TryGetValue(row.Slug, out var brand))
            {
                db.Add(brand = Brands[row.Slug] = new Brand { Slug = row.Slug, NameEn = "" });
            }

            brand.IsHouse = row.House;
            if (brand.Version == 0)
            {
                (brand.NameEn, brand.NameZh) = (row.Name["en"], row.Name["zh-CN"]);
            }
        }
    }

    private void SeedCategories()
    {
        var position = 0;
        foreach (var row in content.Sections.Sections)
        {
            var section = Find(row.Slug, row.Name, position++);
            section.Number = row.Number;
            if (section.Version == 0)
            {
                (section.LineEn, section.LineZh) = (row.Line["en"], row.Line["zh-CN"]);
            }
        }

        foreach (var row in content.Sections.Categories)
        {
            var category = Find(row.Slug, row.Name, position++);
            if (category.Version == 0)
            {
                category.ParentId = Categories[row.Parent ?? content.Sections.Sections.First(section => section.Number == row.Section).Slug].Id;
            }
        }

        // What staff named, moved or put in order stays so.
        Category Find(string slug, Dictionary<string, string> name, int place)
        {
            if (!Categories.TryGetValue(slug, out var category))
            {
                db.Add(category = Categories[slug] = new Category { Slug = slug, NameEn = "", Position = place });
            }

            if (category.Version == 0)
            {
                (category.NameEn, category.NameZh) = (name["en"], name["zh-CN"]);
            }

            return category;
        }
    }

    private void SeedAttributes()
    {
        var position = 0;
        foreach (var row in content.Attributes.Attributes)
        {
            // A list is a text with several positions.
            var kind = row.Kind switch
            {
                "number" => AttributeKind.Number,
                "boolean" => AttributeKind.Boolean,
                "text" or "list" => AttributeKind.Text,
                _ => throw new InvalidDataException($"attributes.yaml: '{row.Code}' has the unknown kind '{row.Kind}'."),
            };
            var attribute = Find(row.Code, kind, row.Label);
            if (attribute.Version == 0)
            {
                (attribute.Unit, attribute.Better, attribute.GroupEn, attribute.GroupZh, attribute.Position) = (row.Unit, row.Better, row.Group["en"], row.Group["zh-CN"], position);
            }

            position++;
        }

        foreach (var row in content.Finishes.Axes)
        {
            var attribute = Find(row.Code, AttributeKind.Text, row.Name);
            (attribute.IsAxis, attribute.Position) = (true, position++);
        }

        AttributeDefinition Find(string code, AttributeKind kind, Dictionary<string, string> label)
        {
            if (!Attributes.TryGetValue(code, out var attribute))
            {
                db.Add(attribute = Attributes[code] = new AttributeDefinition { Code = code, Kind = kind, LabelEn = "", GroupEn = "" });
            }

            if (attribute.Version == 0)
            {
                (attribute.LabelEn, attribute.LabelZh) = (label["en"], label["zh-CN"]);
            }

            return attribute;
        }
    }
}
