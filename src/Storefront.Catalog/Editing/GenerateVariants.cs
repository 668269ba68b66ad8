namespace Storefront.Catalog.Editing;

/// <summary>Adds a row to the grid for every combination of the axes that has none. Rows that are there keep their numbers, prices and barcodes.</summary>
public static class GenerateVariants
{
    /// <returns>Why not; null if the rows are there now.</returns>
    public static Refusal? Run(Fields fields)
    {
        var axes = Axis.In(fields);
        if (axes.Count == 0)
        {
            return new Refusal(EditTexts.AxisNameMissing, "axes");
        }

        if (axes.FirstOrDefault(axis => axis.Values.Count == 0) is { } empty)
        {
            return new Refusal(EditTexts.AxisValueMissing.With(new Text(empty.NameEn, empty.NameZh)), $"axis.{empty.Code}.values");
        }

        var count = axes.Aggregate(1L, (product, axis) => Math.Min(product * axis.Values.Count, int.MaxValue));
        if (count + fields.Rows("variant").Count > WriteVariants.Most * 2 || count > WriteVariants.Most)
        {
            return new Refusal(EditTexts.TooManyVariants.With(count, WriteVariants.Most), "axes");
        }

        var keys = fields.Rows("variant");
        var standing = keys.Select(key => Choice(axis => axis.Find(fields[axis.FieldOf(key)])?.Code)).ToHashSet();
        var skus = keys.Select(key => fields[$"variant.{key}.sku"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stem = Stem(fields);
        foreach (var combination in Combinations(axes))
        {
            if (!standing.Contains(Choice(axis => combination[axis.Code].Code)))
            {
                Add(fields, axes, combination, FreeSku(stem, combination.Values, skus), keys.Count > 0 ? keys[0] : null);
            }
        }

        return null;

        string Choice(Func<Axis, string?> value) => string.Join('\n', axes.Select(value));
    }

    private static IEnumerable<Dictionary<string, AxisValue>> Combinations(IReadOnlyList<Axis> axes) => axes.Aggregate(
        new[] { new Dictionary<string, AxisValue>() }.AsEnumerable(),
        (sofar, axis) => sofar.SelectMany(_ => axis.Values, (made, value) => new Dictionary<string, AxisValue>(made) { [axis.Code] = value }));

    /// <summary>Like the first row in all but its choice: prices and weights mostly are the same, and what differs is easily typed over.</summary>
    private static void Add(Fields fields, IReadOnlyList<Axis> axes, Dictionary<string, AxisValue> combination, string sku, string? like)
    {
        var row = $"variant.{fields.NewKey("variant")}";
        fields[$"{row}.sku"] = sku;
        foreach (var axis in axes)
        {
            fields[$"{row}.o-{axis.Code}"] = combination[axis.Code].Code;
        }

        fields[$"{row}.gtins"] = "";
        fields[$"{row}.part-number"] = "";
        fields[$"{row}.weight"] = like is null ? "" : fields[$"variant.{like}.weight"];
        foreach (var currency in ProductFields.Currencies)
        {
            var price = ProductFields.PriceField(currency);
            fields[$"{row}.{price}"] = like is null ? "" : fields[$"variant.{like}.{price}"];
        }

        fields[$"{row}.state"] = "on";
    }

    private static string Stem(Fields fields)
    {
        var name = fields["model"].Length > 0 ? fields["model"] : fields["slug"];
        return Slugs.Of(name, 24).ToUpperInvariant() is { Length: > 0 } stem ? stem : "V";
    }

    private static string FreeSku(string stem, IEnumerable<AxisValue> values, HashSet<string> taken)
    {
        var sku = string.Join('-', values.Select(value => value.Code.ToUpperInvariant()[..Math.Min(value.Code.Length, 10)]).Prepend(stem));
        var free = taken.Contains(sku) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{sku}-{number}").First(number => !taken.Contains(number)) : sku;
        taken.Add(free);
        return free;
    }
}
