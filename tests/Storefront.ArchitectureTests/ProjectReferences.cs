namespace Storefront.ArchitectureTests;

/// <summary>Who may reference whom (design.md §1). Each rule has a twin that shows that it can fail.</summary>
public sealed class ProjectReferences
{
    private static readonly string[] _ground = ["Storefront.Contracts", "Storefront.Kernel"];

    public static TheoryData<string> Modules =>
        [.. SourceTree.Projects.Where(project => SourceTree.Modules.Contains(project["Storefront.".Length..]))];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_knows_only_kernel_and_contracts(string project) => Assert.Empty(Strangers(SourceTree.References(project), _ground));

    [Fact]
    public void A_module_that_knew_another_would_be_found() =>
        Assert.Equal(
            ["Storefront.Catalog"],
            Strangers(SourceTree.ReferencesIn("""<Project><ProjectReference Include="../Storefront.Kernel/Storefront.Kernel.csproj" /><ProjectReference Include="..\Storefront.Catalog\Storefront.Catalog.csproj" /></Project>"""), _ground));

    [Fact]
    public void The_rules_have_modules_to_check() => Assert.True(Modules.Count >= 4);

    [Fact]
    public void Contracts_and_sandbox_know_nobody() =>
        Assert.Empty(SourceTree.References("Storefront.Contracts").Concat(SourceTree.References("Storefront.StripeSandbox")));

    [Fact]
    public void The_kernel_knows_contracts_only() => Assert.Empty(Strangers(SourceTree.References("Storefront.Kernel"), ["Storefront.Contracts"]));

    [Fact]
    public void Only_the_web_project_knows_modules_and_the_schema_their_mappings()
    {
        var others = SourceTree.Projects.Except(["Storefront.Web", "Storefront.Schema"]).Where(project => Strangers(SourceTree.References(project), [.. _ground, "Storefront.Schema"]).Any());

        Assert.Empty(others);
        Assert.Contains("Storefront.Catalog", SourceTree.References("Storefront.Web"));
    }

    private static IEnumerable<string> Strangers(IEnumerable<string> references, string[] allowed) => references.Except(allowed);
}
