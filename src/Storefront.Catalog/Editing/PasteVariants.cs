using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>
/// Takes rows of a spreadsheet into the grid: tab-separated, SKU first; a row whose SKU stands there already changes it. With a line of headings the columns may
/// stand in any order; without one they are SKU, the axes, barcode, and the prices. If a cell is wrong, nothing is taken and each such cell is named.
/// </summary>
public static class PasteVariants
{
    public const int LongestText = 200_000;

    private static readonly Dictionary<string, string> _headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sku"] = "sku",
        ["number"] = "sku",
        ["货号"] = "sku",
        ["gtin"] = "gtins",
        ["ean"] = "gtins",
        ["barcode"] = "gtins",
        ["条码"] = "gtins",
        ["part number"] = "part-number",
        ["mpn"] = "part-number",
        ["型号"] = "part-number",
        ["weight"] = "weight",
        ["grams"] = "weight",
        ["重量"] = "weight",
        ["usd"] = "usd",
        ["eur"] = "eur",
        ["cny"] = "cny",
    };

    /// <returns>A sentence for each cell that is wrong; none if the rows are in the grid now.</returns>
    public static IReadOnlyList<Text> Run(Fields fields, string pasted)
    {
        if (pasted.Length > LongestText)
        {
            return [EditTexts.TooLong.With(LongestText, pasted.Length)];
        }

        var axes = Axis.In(fields);
        var lines = pasted.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (Cells: line.Split('\t'), Number: index + 1)).Where(line => line.Cells.Any(cell => cell.Trim().Length > 0)).ToList();
        if (lines.Count == 0)
        {
            return [PasteTexts.Nothing];
        }

        var wrong = new List<Text>();
        var columns = ReadHeadings(lines[0].Cells, axes, wrong);
        if (columns is not null)
        {
            lines.RemoveAt(0);
        }

        columns ??= ["sku", .. axes.Select(axis => $"o-{axis.Code}"), "gtins", .. ProductFields.Currencies.Select(ProductFields.PriceField)];
        if (wrong.Count > 0)
        {
            return wrong;
        }

        var taken = fields.Copy();
        foreach (var (cells, number) in lines)
        {
            Take(taken, axes, columns, cells, number, wrong);
        }

        if (taken.Rows("variant").Count > WriteVariants.Most)
        {
            wrong.Add(EditTexts.TooManyVariants.With(taken.Rows("variant").Count, WriteVariants.Most));
        }

        if (wrong.Count == 0)
        {
            foreach (var (name, text) in taken)
            {
                fields[name] = text;
            }
        }

        return wrong;
    }

    /// <returns>Null if the first line is no line of headings.</returns>
    private static List<string>? ReadHeadings(string[] cells, IReadOnlyList<Axis> axes, List<Text> wrong)
    {
        if (!cells.Any(cell => _headings.GetValueOrDefault(cell.Trim()) == "sku"))
        {
            return null;
        }

        var columns = new List<string>();
        foreach (var heading in cells.Select(cell => cell.Trim()))
        {
            var axis = axes.FirstOrDefault(axis => string.Equals(axis.Code, heading, StringComparison.OrdinalIgnoreCase)
                || string.Equals(axis.NameEn, heading, StringComparison.OrdinalIgnoreCase) || axis.NameZh == heading);
            if (axis is null && !_headings.ContainsKey(heading))
            {
                wrong.Add(PasteTexts.UnknownColumn.With(heading));
            }

            columns.Add(axis is not null ? $"o-{axis.Code}" : _headings.GetValueOrDefault(heading, ""));
        }

        return columns;
    }

    private static void Take(Fields fields, IReadOnlyList<Axis> axes, List<string> columns, string[] cells, int number, List<Text> wrong)
    {
        if (cells.Length > columns.Count && cells[columns.Count..].Any(cell => cell.Trim().Length > 0))
        {
            wrong.Add(PasteTexts.TooManyCells.With(number, columns.Count));
        }

        var row = columns.Zip(cells, (column, cell) => (column, cell: cell.Trim())).ToDictionary(pair => pair.column, pair => pair.cell);
        if (row.GetValueOrDefault("sku", "") is not { Length: > 0 } sku)
        {
            wrong.Add(PasteTexts.NoNumber.With(number));
            return;
        }

        var key = fields.Rows("variant").FirstOrDefault(key => string.Equals(fields[$"variant.{key}.sku"], sku, StringComparison.OrdinalIgnoreCase));
        if (key is null)
        {
            key = fields.NewKey("variant");
            fields[$"variant.{key}.sku"] = sku;
            fields[$"variant.{key}.state"] = "on";
        }

        foreach (var (column, cell) in row.Where(pair => pair.Key != "sku"))
        {
            var text = cell;
            if (text.Length > 0 && Fault(axes, column, ref text) is { } reason)
            {
                wrong.Add(PasteTexts.WrongCell.With(number, PasteTexts.Column(column, axes), reason));
            }

            fields[$"variant.{key}.{column}"] = text;
        }
    }

    private static Text? Fault(IReadOnlyList<Axis> axes, string column, ref string text)
    {
        if (column.StartsWith("o-", StringComparison.Ordinal))
        {
            var axis = axes.First(axis => $"o-{axis.Code}" == column);
            if (axis.Find(text) is not { } value)
            {
                return EditTexts.NoSuchValue.With(text, new Text(axis.NameEn, axis.NameZh));
            }

            text = value.Code;
            return null;
        }

        if (ProductFields.Currencies.FirstOrDefault(currency => ProductFields.PriceField(currency) == column) is { } currency)
        {
            if (TypedPrice.Read(text, currency) is not { } minor)
            {
                return EditTexts.PriceWrong.With(text, currency.Code);
            }

            text = ProductFields.Write(minor, currency);
            return null;
        }

        return column switch
        {
            "gtins" => text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(code => VariantGtin.Normalise(code) is null) is { } code ? EditTexts.GtinWrong.With(code) : null,
            "weight" => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _) ? null : EditTexts.NotWhole.With(0, 10_000_000),
            _ => null,
        };
    }
}
