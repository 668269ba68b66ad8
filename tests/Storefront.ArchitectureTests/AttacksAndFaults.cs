using System.Text.RegularExpressions;

namespace Storefront.ArchitectureTests;

/// <summary>The table of attacks and faults names tests that exist, and leaves none of its numbers out.</summary>
public sealed partial class AttacksAndFaults
{
    private static readonly string _table = File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "attacks-and-faults.md"));

    [Fact]
    public void Every_test_that_the_table_names_exists() => Assert.Empty(Named(_table).Where(test => !Exists(test.Class, test.Method)));

    [Fact]
    public void A_test_that_does_not_exist_would_be_found()
    {
        var named = Assert.Single(Named("| 1 | x | `OpeningAnOrder.Opens_anything` |"));

        Assert.False(Exists(named.Class, named.Method));
        Assert.True(Exists(nameof(AttacksAndFaults), nameof(Every_test_that_the_table_names_exists)));
    }

    [Theory]
    [InlineData("Attacks", "1-11 15-18 26-28 31-43 51-52")]
    [InlineData("Faults", "1-3 6-7 10-15 17 22-24")]
    public void Every_number_has_its_row(string section, string numbers)
    {
        var rows = Rows().Matches(Regex.Split(_table, "^## ", RegexOptions.Multiline).Single(part => part.StartsWith(section, StringComparison.Ordinal)));

        Assert.Empty(numbers.Split(' ').SelectMany(Span).Except(rows.SelectMany(row => Span(row.Groups[1].Value))));
    }

    private static IEnumerable<(string Class, string Method)> Named(string table) => Names().Matches(table).Select(name => (name.Groups[1].Value, name.Groups[2].Value));

    private static bool Exists(string name, string method) => SourceTree.Files("tests", name + ".cs").Any(file => Regex.IsMatch(File.ReadAllText(file), $@"\b{method}\("));

    private static IEnumerable<int> Span(string numbers)
    {
        var ends = numbers.Split('-', '–').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    [GeneratedRegex(@"`([A-Z]\w+)\.([A-Z]\w+)`")]
    private static partial Regex Names();

    [GeneratedRegex(@"^\| (\d+(?:–\d+)?) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
