using System.Text.RegularExpressions;

namespace Storefront.UnitTests.Content;

/// <summary>One file of content/pages.</summary>
internal sealed partial class ContentPage
{
    public required string Slug { get; init; }

    public required string Language { get; init; }

    public required Dictionary<string, string> Front { get; init; }

    public required string Body { get; set; }

    /// <summary>Levels of its headings, in order.</summary>
    public IEnumerable<int> Headings => Heading().Matches(Body).Select(match => match.Groups[1].Length);

    /// <summary>Addresses within the shop that it leads to.</summary>
    public IEnumerable<string> Links => Link().Matches(Body).Select(match => match.Groups[1].Value);

    /// <summary>Amounts of money in the text, as "$9.00" with two digits.</summary>
    public IEnumerable<string> Amounts => Amount().Matches(Body)
        .Select(match => match.Groups[1].Value + decimal.Parse(match.Groups[2].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)
            .ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The number of days in the second column of each row of its tables that has one there.</summary>
    public IEnumerable<int> DaysInTables => DaysInRow().Matches(Body).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    public static ContentPage Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).Split('.', 2);
        var parts = File.ReadAllText(file).Split("---\n", 3);
        return new ContentPage
        {
            Slug = name[0],
            Language = name.ElementAtOrDefault(1) ?? "",
            Front = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim()),
            Body = parts[2],
        };
    }

    public override string ToString() => $"{Slug}.{Language}";

    [GeneratedRegex("^(#{1,6}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((/[^)\s]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\|[^|\n]+\| (\d+)(?: 天)? \|", RegexOptions.Multiline)]
    private static partial Regex DaysInRow();

    [GeneratedRegex(@"([$€¥])\s?(\d[\d,]*(?:\.\d+)?)")]
    private static partial Regex Amount();
}
