using System.Text.RegularExpressions;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>Makes one good of the rows that share its key.</summary>
internal sealed partial class CsvGood(CsvHead head, AttributeNames attributes)
{
    private const int StoryMaxLength = 20_000;

    private static readonly string[] _currencies = ["USD", "EUR", "CNY"];
    private static readonly string[] _taxClasses = ["standard", "reduced", "service"];

    /// <returns>The good, or line and reason of the first row that cannot belong to one.</returns>
    public (ImportedGood? Good, int Line, Text? Reason) Make(IReadOnlyList<CsvLine> lines)
    {
        var first = lines[0];
        Agree(lines);
        var good = new ImportedGood
        {
            ExternalId = first.Key,
            Slug = first.Text("slug", Product.SlugMaxLength),
            Model = first.Text("model", Product.ModelMaxLength),
            Words = [.. Words(first, Language.En, "en"), .. Words(first, Language.Zh, "zh")],
            Brand = first.Text("brand", Brand.NameMaxLength),
            CategoryPath = Path(first, "category"),
            CategoryPathZh = Path(first, "category.zh"),
            TaxClass = first.Text("tax_class", 20),
            WarrantyYears = first.Whole("warranty_years", 50),
            SoldSince = first.Text("sold_since", 7),
            PictureSource = first.Text("picture", 500),
            Facts = Facts(first),
            Variants = [.. lines.Select(line => Variant(line, lines.Count == 1))],
        };
        if (good.Slug is { } slug && !Address().IsMatch(slug))
        {
            first.Complain(RowTexts.NoSlug.With(CsvLine.Short(slug)));
        }

        if (good.TaxClass is { } tax && !_taxClasses.Contains(tax))
        {
            first.Complain(RowTexts.NoTaxClass.With(tax));
        }

        Distinguish(lines, good.Variants);
        return lines.FirstOrDefault(line => line.Complaint is not null) is { } wrong ? (null, wrong.Number, wrong.Complaint) : (good, first.Number, null);
    }

    /// <summary>Two rows that say different things of one product: nobody can know which was meant.</summary>
    private void Agree(IReadOnlyList<CsvLine> lines)
    {
        var first = lines[0];
        foreach (var column in CsvHead.OfProduct)
        {
            if (head.Place(column) is not { } place)
            {
                continue;
            }

            foreach (var line in lines.Skip(1))
            {
                if (line.Cell(place) is { } said && said != first.Cell(place))
                {
                    line.Complain(RowTexts.SayDifferent.With(column, CsvLine.Short(said), first.Number, CsvLine.Short(first.Cell(place) ?? "")));
                }
            }
        }
    }

    private static void Distinguish(IReadOnlyList<CsvLine> lines, IReadOnlyList<ImportedVariant> variants)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, variant) in lines.Zip(variants))
        {
            if (!numbers.TryAdd(variant.Sku, line.Number))
            {
                line.Complain(RowTexts.SkuTwice.With(variant.Sku, numbers[variant.Sku]));
            }
        }
    }

    private static IEnumerable<ImportedWords> Words(CsvLine line, Language language, string ending)
    {
        var words = new ImportedWords(
            language.Tag,
            line.Text($"name.{ending}", ProductWords.NameMaxLength),
            line.Text($"line.{ending}", ProductWords.LineMaxLength),
            line.Text($"summary.{ending}", ProductWords.SummaryMaxLength),
            line.Paragraphs($"description.{ending}", StoryMaxLength));
        if (words is not { Name: null, Line: null, Summary: null, Story: null })
        {
            yield return words;
        }
    }

    private static string? Path(CsvLine line, string column)
    {
        var path = CategoryFile.Tidy(line.Text(column, 450));
        if (CategoryFile.Repeated(path) is { } name)
        {
            line.Complain(RowTexts.BelowItself.With(name, path));
        }

        return path.Length > 0 ? path : null;
    }

    private List<ImportedFact> Facts(CsvLine line) =>
        [.. head.Attributes.Select(column => Fact(line, column.Code, column.Column, column.Zh)).OrderBy(fact => fact.Code, StringComparer.Ordinal)];

    private ImportedFact Fact(CsvLine line, string code, int place, int? zh)
    {
        var column = $"attr.{code}";
        if (line.Cell(place) is null)
        {
            return new ImportedFact(code, null, null, null, line.Text(zh, column, AttributeValue.TextMaxLength));
        }

        return Kind(code) switch
        {
            AttributeKind.Number => new ImportedFact(code, line.Figure(place, column), null, null),
            AttributeKind.Boolean => new ImportedFact(code, null, line.Flag(place, column), null),
            _ => new ImportedFact(code, null, null, line.Text(place, column, AttributeValue.TextMaxLength), line.Text(zh, column, AttributeValue.TextMaxLength)),
        };
    }

    /// <summary>That of the shop; a new one is text, unless its code says otherwise as in other feeds.</summary>
    private AttributeKind Kind(string code) => attributes.KindOf(code) ?? (code switch
    {
        ['n', '_', _, ..] => AttributeKind.Number,
        ['b', '_', _, ..] => AttributeKind.Boolean,
        _ => AttributeKind.Text,
    });

    private ImportedVariant Variant(CsvLine line, bool isOnly)
    {
        var sku = line.Text("sku", Products.Variant.SkuMaxLength) ?? (isOnly ? line.Key : null);
        if (sku is null)
        {
            line.Complain(RowTexts.NoSku);
        }

        return new ImportedVariant
        {
            Sku = sku ?? "",
            PartNumber = line.Text("part_number", 250),
            Gtins = line.Has("gtin") ? Gtins(line) : null,
            Prices = [.. _currencies.Select(currency => (Currency: currency, Column: $"price.{currency.ToLowerInvariant()}")).Where(price => line.Has(price.Column)).Select(price => new ImportedPrice(price.Currency, line.Amount(price.Column)))],
            WeightGrams = line.Whole("weight_g", 10_000_000),
            Stock = line.Whole("stock", 10_000_000),
            Options = head.Options.Count == 0 ? null : [.. head.Options.Where(option => line.Cell(option.Column) is not null).Select(option => Option(line, option.Code, option.Column, option.Zh))],
        };
    }

    private static List<string> Gtins(CsvLine line)
    {
        var gtins = new List<string>();
        foreach (var typed in (line.Text("gtin", 500) ?? "").Split([' ', ';', ',', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (VariantGtin.Normalise(typed) is { } gtin)
            {
                gtins.Add(gtin);
            }
            else
            {
                line.Complain(RowTexts.NoBarcode.With(CsvLine.Short(typed)));
            }
        }

        return [.. gtins.Distinct().Order(StringComparer.Ordinal)];
    }

    private static OptionValue Option(CsvLine line, string code, int place, int? zh)
    {
        var en = line.Text(place, $"option.{code}", 60) ?? "";
        var axis = AttributeLabels.Of(code);
        return new OptionValue(code, axis, axis, Slugs.Of(en) is { Length: > 0 } value ? value : en, en, line.Text(zh, $"option.{code}.zh", 60) ?? en);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
