using System.Globalization;
using System.Text.RegularExpressions;

namespace Storefront.Catalog.Editing;

/// <summary>Reads typed fields, and collects a sentence for each that cannot be meant so. What an import left there and nobody touched is no mistake of this form.</summary>
internal sealed partial class Typed(Fields fields, Fields standing)
{
    private readonly List<Refusal> _refusals = [];

    public Fields Fields => fields;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public void Refuse(string field, Text reason) => _refusals.Add(new Refusal(reason, field));

    private void RefuseTyped(string field, Text reason)
    {
        if (!standing.TryGet(field, out var before) || before != fields[field])
        {
            Refuse(field, reason);
        }
    }

    public string Text(string field, int longest)
    {
        var text = fields[field];
        if (text.Length > longest)
        {
            RefuseTyped(field, EditTexts.TooLong.With(longest, text.Length));
        }

        return text;
    }

    /// <summary>A line each; empty ones do not count.</summary>
    public IReadOnlyList<string> Lines(string field, int longest) => Text(field, longest).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Nothing typed is the lowest.</summary>
    public int Whole(string field, int from, int to)
    {
        if (fields[field].Length == 0)
        {
            return from;
        }

        if (int.TryParse(fields[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
        {
            return number;
        }

        Refuse(field, EditTexts.NotWhole.With(from, to));
        return from;
    }

    public string? Month(string field)
    {
        var text = fields[field];
        if (text.Length > 0 && !MonthPattern().IsMatch(text))
        {
            RefuseTyped(field, EditTexts.NotAMonth);
        }

        return text.Length == 0 ? null : text;
    }

    public long? Price(string field, Currency currency)
    {
        if (fields[field].Length == 0)
        {
            return null;
        }

        var minor = TypedPrice.Read(fields[field], currency);
        if (minor is null)
        {
            Refuse(field, EditTexts.PriceWrong.With(fields[field], currency.Code));
        }

        return minor;
    }

    [GeneratedRegex(@"^(19|20)\d\d(-(0[1-9]|1[0-2]))?$")]
    private static partial Regex MonthPattern();
}
