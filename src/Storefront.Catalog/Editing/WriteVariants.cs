using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>The grid of variants, from the form: numbers, choices, barcodes, weights, prices. A row that is left out withdraws its variant; carts and orders may hold it.</summary>
internal sealed partial class WriteVariants(CatalogDb db, string cause, DateTimeOffset now)
{
    public const int Most = 200;

    public const int CauseMaxLength = 100;

    private const int HeaviestGrams = 10_000_000;

    private const string FinishAxis = "finish";

    /// <param name="axisIds">Attributes that are axes, by code.</param>
    public async Task RunAsync(Product product, Typed typed, IReadOnlyDictionary<string, int> axisIds, CancellationToken cancellation)
    {
        var axes = ReadAxes(typed);
        var keys = typed.Fields.Rows("variant");
        if (keys.Count > Most)
        {
            typed.Refuse("axes", EditTexts.TooManyVariants.With(keys.Count, Most));
            return;
        }

        var rows = new List<(string Key, string Sku, Variant? Standing)>();
        foreach (var key in keys)
        {
            var standing = product.Variants.FirstOrDefault(variant => variant.Id.ToString("N") == key);
            rows.Add((key, standing?.Sku ?? ReadSku(typed, key), standing));
        }

        await RefuseTakenSkusAsync(product, rows, typed, cancellation);
        var gtins = await ReadGtinsAsync(product, rows, typed, cancellation);
        foreach (var ((key, sku, _), position) in rows.Select((row, position) => (row, position)))
        {
            var options = ReadOptions(typed, axes, key);
            var (weight, number) = (typed.Whole($"variant.{key}.weight", 0, HeaviestGrams), typed.Text($"variant.{key}.part-number", 250));
            var prices = ProductFields.Currencies.ToDictionary(currency => currency, currency => typed.Price($"variant.{key}.{ProductFields.PriceField(currency)}", currency));
            if (typed.Refusals.Count == 0)
            {
                Write(product.Offer(sku), position, options, weight, number, gtins[key], prices, typed.Fields[$"variant.{key}.state"] == "withdrawn");
            }
        }

        if (typed.Refusals.Count == 0)
        {
            product.WithdrawAllBut(rows.Select(row => row.Sku).ToHashSet());
            RefuseSameChoice(product, rows, typed);
            StateAxes(product, axisIds);
        }
    }

    private static IReadOnlyList<Axis> ReadAxes(Typed typed)
    {
        var axes = Axis.In(typed.Fields);
        foreach (var axis in axes)
        {
            if (typed.Text($"axis.{axis.Code}.en", 60).Length == 0)
            {
                typed.Refuse($"axis.{axis.Code}.en", EditTexts.AxisNameMissing);
            }

            if (axis.Values.GroupBy(value => value.Code).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            {
                typed.Refuse($"axis.{axis.Code}.values", EditTexts.AxisValueTwice.With(new Text(axis.NameEn, axis.NameZh), twice.Key));
            }
        }

        return axes;
    }

    private static string ReadSku(Typed typed, string key)
    {
        var sku = typed.Fields[$"variant.{key}.sku"];
        if (sku.Length == 0)
        {
            typed.Refuse($"variant.{key}.sku", EditTexts.SkuMissing);
        }
        else if (sku.Length > Variant.SkuMaxLength || !SkuPattern().IsMatch(sku))
        {
            typed.Refuse($"variant.{key}.sku", EditTexts.SkuWrong.With(sku[..Math.Min(sku.Length, 80)], Variant.SkuMaxLength));
        }

        return sku;
    }

    private async Task RefuseTakenSkusAsync(Product product, List<(string Key, string Sku, Variant? Standing)> rows, Typed typed, CancellationToken cancellation)
    {
        foreach (var twice in rows.GroupBy(row => row.Sku, StringComparer.OrdinalIgnoreCase).Where(same => same.Key.Length > 0 && same.Skip(1).Any()))
        {
            typed.Refuse($"variant.{twice.Last().Key}.sku", EditTexts.SkuTwice.With(twice.Key));
        }

        var added = rows.Where(row => row.Standing is null).Select(row => row.Sku).ToList();
        var taken = await db.Variants.Where(variant => added.Contains(variant.Sku) && variant.ProductId != product.Id).Select(variant => variant.Sku).ToListAsync(cancellation);
        foreach (var row in rows.Where(row => row.Standing is null && taken.Contains(row.Sku)))
        {
            typed.Refuse($"variant.{row.Key}.sku", EditTexts.SkuTaken.With(row.Sku));
        }
    }

    private async Task<Dictionary<string, List<string>>> ReadGtinsAsync(
        Product product, List<(string Key, string Sku, Variant? Standing)> rows, Typed typed, CancellationToken cancellation)
    {
        var read = new Dictionary<string, List<string>>();
        foreach (var (key, _, _) in rows)
        {
            read[key] = [];
            foreach (var code in typed.Text($"variant.{key}.gtins", 200).Split([',', ';', ' ', '\n', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (VariantGtin.Normalise(code) is not { } gtin)
                {
                    typed.Refuse($"variant.{key}.gtins", EditTexts.GtinWrong.With(code));
                }
                else if (read.Values.Any(others => others.Contains(gtin)))
                {
                    typed.Refuse($"variant.{key}.gtins", EditTexts.GtinTwice.With(code));
                }
                else
                {
                    read[key].Add(gtin);
                }
            }
        }

        var all = read.Values.SelectMany(codes => codes).ToList();
        var owners = await db.Gtins.AsNoTracking().Where(gtin => all.Contains(gtin.Gtin))
            .Join(db.Variants, gtin => gtin.VariantId, variant => variant.Id, (gtin, variant) => new { gtin.Gtin, variant.Sku }).ToListAsync(cancellation);
        foreach (var owner in owners)
        {
            var row = rows.First(row => read[row.Key].Contains(owner.Gtin));
            if (row.Sku != owner.Sku)
            {
                typed.Refuse($"variant.{row.Key}.gtins", EditTexts.GtinTaken.With(owner.Gtin.TrimStart('0'), owner.Sku));
            }
        }

        return read;
    }

    private static List<OptionValue> ReadOptions(Typed typed, IReadOnlyList<Axis> axes, string key)
    {
        var options = new List<OptionValue>();
        foreach (var axis in axes)
        {
            var field = axis.FieldOf(key);
            if (typed.Fields[field].Length == 0)
            {
                continue;
            }

            if (axis.Find(typed.Fields[field]) is { } value)
            {
                options.Add(axis.Option(value));
            }
            else
            {
                typed.Refuse(field, EditTexts.NoSuchValue.With(typed.Fields[field], new Text(axis.NameEn, axis.NameZh)));
            }
        }

        return options;
    }

    private void Write(
        Variant variant, int position, List<OptionValue> options, int weight, string number, List<string> gtins, Dictionary<Currency, long?> prices, bool isWithdrawn)
    {
        var finish = options.Find(option => option.Axis == FinishAxis)?.Value;
        variant.Describe(position, finish, options, variant.Picture, weight);
        variant.NamePartNumber(number.Length == 0 ? null : number);
        variant.Code(gtins);
        foreach (var (currency, minor) in prices)
        {
            variant.Price(currency, minor, cause.Length > CauseMaxLength ? cause[..CauseMaxLength] : cause, now);
        }

        if (isWithdrawn)
        {
            variant.Withdraw();
        }
    }

    private static void RefuseSameChoice(Product product, List<(string Key, string Sku, Variant? Standing)> rows, Typed typed)
    {
        foreach (var same in product.Variants.Where(variant => !variant.IsWithdrawn)
            .GroupBy(variant => string.Join(';', variant.Options.Select(option => $"{option.Axis}={option.Value}").Order(StringComparer.Ordinal))).Where(same => same.Skip(1).Any()))
        {
            var (first, last) = (same.First(), same.Last());
            typed.Refuse($"variant.{rows.First(row => row.Sku == last.Sku).Key}.sku", EditTexts.SameChoice.With(first.Sku, last.Sku));
        }
    }

    /// <summary>What there is to choose from is a facet of the lists too.</summary>
    private static void StateAxes(Product product, IReadOnlyDictionary<string, int> axisIds)
    {
        var axes = from variant in product.Variants
                   where !variant.IsWithdrawn
                   from option in variant.Options
                   where axisIds.ContainsKey(option.Axis)
                   group option by (option.Axis, option.Value) into same
                   group same.First() by same.Key.Axis into axis
                   from value in axis.Select((option, position) => (option, position))
                   select AttributeValue.Of(product.Id, axisIds[axis.Key], value.option.NameEn, value.option.NameZh, position: value.position, facet: value.option.Value);
        product.State([.. product.Attributes.Where(value => !axisIds.Values.Contains(value.AttributeId)), .. axes]);
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._/+-]*$")]
    private static partial Regex SkuPattern();
}
