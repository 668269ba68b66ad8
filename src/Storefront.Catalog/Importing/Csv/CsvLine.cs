using System.Globalization;
using System.Text.RegularExpressions;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>A row below the first line. What it cannot make sense of it notes, once.</summary>
internal sealed partial class CsvLine(int number, IReadOnlyList<string> fields, CsvHead head)
{
    public int Number { get; } = number;

    public Text? Complaint { get; private set; }

    public string Key => Text(CsvHead.Key, 50) ?? "";

    /// <summary>Null where there is no such column or nothing in it.</summary>
    public string? Cell(int? place) => place is { } at && at < fields.Count && Bare(fields[at]) is { Length: > 0 } text ? text : null;

    public bool Has(string column) => head.Place(column) is not null;

    public string? Text(string column, int maxLength) => Text(head.Place(column), column, maxLength);

    public string? Text(int? place, string column, int maxLength)
    {
        var text = PlainText.Of(Cell(place), int.MaxValue);
        if (text.Length > maxLength)
        {
            Complain(RowTexts.LongCell.With(column, text.Length, maxLength));
        }

        return text.Length > 0 ? text : null;
    }

    /// <summary>Several paragraphs, a line each.</summary>
    public string? Paragraphs(string column, int maxLength)
    {
        var text = PlainText.Paragraphs(Cell(head.Place(column)));
        if (text.Length > maxLength)
        {
            Complain(RowTexts.LongCell.With(column, text.Length, maxLength));
        }

        return text.Length > 0 ? text : null;
    }

    /// <summary>In minor units. A thousand is not parted, and a point parts the cents, whatever the country: a comma that is read wrongly is a price a hundred times too high.</summary>
    public long? Amount(string column)
    {
        if (Cell(head.Place(column)) is not { } typed)
        {
            return null;
        }

        if (decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= 1_000_000_000 && amount * 100 == decimal.Truncate(amount * 100))
        {
            return (long)(amount * 100);
        }

        Complain(Swapped().IsMatch(typed)
            ? RowTexts.SwappedComma.With(column, Short(typed), Short(typed).Replace(".", "", StringComparison.Ordinal).Replace(',', '.'))
            : RowTexts.NoAmount.With(column, Short(typed)));
        return null;
    }

    public int? Whole(string column, int most)
    {
        if (Cell(head.Place(column)) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        Complain(RowTexts.NoWholeNumber.With(column, Short(typed)));
        return null;
    }

    public double? Figure(int place, string column)
    {
        if (double.TryParse(Cell(place), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        Complain(RowTexts.NoNumber.With(column, Short(Cell(place) ?? "")));
        return null;
    }

    public bool? Flag(int place, string column)
    {
        switch (Cell(place)?.ToLowerInvariant())
        {
            case "yes" or "true" or "1" or "是" or "有":
                return true;
            case "no" or "false" or "0" or "否" or "无":
                return false;
            default:
                Complain(RowTexts.NoYesOrNo.With(column, Short(Cell(place) ?? "")));
                return null;
        }
    }

    public void Complain(Text reason) => Complaint ??= reason;

    public static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>A quote before a formula is how a spreadsheet, and every CSV that we hand out, says "text": it is no part of it.</summary>
    private static string Bare(string text) => text.Trim() is ['\'', '=' or '+' or '-' or '@', ..] quoted ? quoted[1..] : text.Trim();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})*,\d{1,2}$|^\d+,\d{1,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Swapped();
}
