using System.Text.RegularExpressions;

namespace Storefront.ArchitectureTests;

/// <summary>A module names events and questions of itself and of earlier modules, never of later ones. References cannot say this: all lie in Contracts.</summary>
public sealed partial class Rank
{
    [Fact]
    public void No_module_names_a_later_one() => Assert.Empty(
        SourceTree.Modules.Where(module => Directory.Exists(Path.Combine(SourceTree.Root, "src", "Storefront." + module)))
            .SelectMany(module => SourceTree.Files($"src/Storefront.{module}", "*.cs")
                .SelectMany(file => LaterOnes(module, File.ReadAllText(file)).Select(later => $"{Path.GetFileName(file)} of {module} names {later}"))));

    [Fact]
    public void A_look_forward_would_be_found() =>
        Assert.Equal(["Ordering"], LaterOnes("Catalog", "using Storefront.Contracts.Accounts;\nusing Storefront.Contracts.Ordering;\nusing Storefront.Contracts.Catalog;"));

    [Fact]
    public void Modules_do_not_know_the_pages()
    {
        Assert.Empty(SourceTree.Modules.Where(module => Directory.Exists(Path.Combine(SourceTree.Root, "src", "Storefront." + module)))
            .SelectMany(module => SourceTree.Files($"src/Storefront.{module}", "*.cs"))
            .Where(file => NamesPages(File.ReadAllText(file))).Select(Path.GetFileName));
        Assert.True(NamesPages("using Microsoft.AspNetCore.Mvc;"));
    }

    private static bool NamesPages(string source) => source.Contains("using Microsoft.AspNetCore.Mvc", StringComparison.Ordinal);

    private static IEnumerable<string> LaterOnes(string module, string source)
    {
        var rank = SourceTree.Modules.ToList().IndexOf(module);
        return ContractUsings().Matches(source).Select(match => match.Groups[1].Value)
            .Where(named => SourceTree.Modules.ToList().IndexOf(named) > rank).Distinct();
    }

    [GeneratedRegex(@"Storefront\.Contracts\.(\w+)")]
    private static partial Regex ContractUsings();
}
