using System.Reflection;
using System.Text.RegularExpressions;
using Storefront.Kernel.Languages;

namespace Storefront.ArchitectureTests;

/// <summary>A missing translation does not compile; these find what compiles and is still wrong.</summary>
public sealed partial class Texts
{
    /// <summary>A sentence around a marked word ends in one language where the other has nothing more to say.</summary>
    private static readonly string[] _emptyInOne = ["CartTexts.OneParcelEnd"];

    /// <summary>The clock's place is named in English only: Chinese readers live by it.</summary>
    private static readonly string[] _moreInEnglish = ["PromiseWords._at"];

    [Fact]
    public void Every_text_says_something_in_both_languages() => Assert.Empty(
        All().Where(text => string.IsNullOrWhiteSpace(text.Text.En) || string.IsNullOrWhiteSpace(text.Text.Zh)).Select(text => text.Name).Except(_emptyInOne));

    [Fact]
    public void Both_languages_use_the_same_placeholders() => Assert.Empty(
        All().Where(text => Placeholders(text.Text.En) != Placeholders(text.Text.Zh)).Select(text => text.Name).Except(_moreInEnglish));

    [Fact]
    public void English_holds_no_Chinese_characters_unless_it_names_a_language() => Assert.Empty(
        All().Where(text => Han().IsMatch(text.Text.En) && !text.Text.En.Contains("长守", StringComparison.Ordinal) && !text.Text.En.Contains("简体中文", StringComparison.Ordinal))
            .Select(text => text.Name));

    [Fact]
    public void There_are_texts_to_check() => Assert.True(All().Any());

    [Fact]
    public void Placeholders_are_read_as_they_are_written() => Assert.NotEqual(Placeholders("{0} of {1}"), Placeholders("共 {0}"));

    private static IEnumerable<(string Name, Text Text)> All() => SourceTree.Projects
        .Where(project => project is not "Storefront.StripeSandbox" && !project.Contains("Migrations", StringComparison.Ordinal))
        .SelectMany(project => Assembly.Load(project).GetTypes())
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType == typeof(Text) && !field.DeclaringType!.ContainsGenericParameters)
        .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (Text)field.GetValue(null)!));

    private static string Placeholders(string text) => string.Join(",", Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order());

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
