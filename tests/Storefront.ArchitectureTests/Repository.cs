using System.Text.RegularExpressions;

namespace Storefront.ArchitectureTests;

/// <summary>What must not be in any file of the repository.</summary>
public sealed partial class Repository
{
    [Fact]
    public void Views_hold_no_inline_script_style_or_handler() => Assert.Empty(
        SourceTree.Files("src", "*.cshtml").Where(file => Inline().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<a onclick=\"x()\">")]
    public void An_inline_one_would_be_found(string view) => Assert.Matches(Inline(), view);

    /// <summary>Markdown is the only markup that people write, and Content cleans it; everything else is encoded by the views.</summary>
    [Fact]
    public void Only_content_declares_text_to_be_markup() => Assert.Empty(
        SourceTree.Files("src", "*.cs").Concat(SourceTree.Files("src", "*.cshtml"))
            .Where(file => !file.Contains("Storefront.Content" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && Markup().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName));

    [Theory]
    [InlineData("return new HtmlString(name);")]
    [InlineData("<p>@Html.Raw(Model.Name)</p>")]
    public void Text_declared_to_be_markup_would_be_found(string line) => Assert.Matches(Markup(), line);

    [Fact]
    public void Decision_records_are_numbered_without_a_gap()
    {
        var numbers = SourceTree.Files("src/decisions", "*.md").Select(file => int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();

        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() => Assert.Empty(
        SourceTree.Files("src", "*.cs").Concat(SourceTree.Files("tests", "*.cs")).Where(file => MachinePath().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    [Theory]
    [InlineData("File.AppendAllLines(\"" + "/tm" + "p/complaints.txt\", complaints);")]
    [InlineData("var data = @\"C:" + @"\Users\me\data.db"";")]
    public void A_path_of_a_machine_would_be_found(string line) => Assert.Matches(MachinePath(), line);

    /// <summary>Folders that one machine has and another has not; a temporary one is asked of the system.</summary>
    [GeneratedRegex(@"""(/tm[p]|/hom[e]|/roo[t]|/wor[k]|[A-Z]:\\)[/\\]?")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"new\s+HtmlString\s*\(|Html\.Raw\s*\(")]
    private static partial Regex Markup();

    /// <summary>JSON-LD is data, not script, so it may stand in a page.</summary>
    [GeneratedRegex("""\sstyle\s*=\s*"|<style|<script(?![^>]*(\ssrc=|application/ld\+json))|\son[a-z]+\s*=\s*["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
