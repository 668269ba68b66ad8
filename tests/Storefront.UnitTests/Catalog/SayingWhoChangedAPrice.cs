using Storefront.Catalog.Prices;

namespace Storefront.UnitTests.Catalog;

public sealed class SayingWhoChangedAPrice
{
    [Fact]
    public void Signs_become_words_and_names_stay()
    {
        var id = Guid.CreateVersion7();

        Assert.Equal("Demonstration goods", PriceCauses.Say(PriceCauses.Seed));
        Assert.Equal("Import", PriceCauses.Say(PriceCauses.OfImport(id)));
        Assert.Equal("Undoing an import", PriceCauses.Say(PriceCauses.OfUndoing(id)));
        Assert.Equal("catalog@staybolt.example", PriceCauses.Say("catalog@staybolt.example"));
    }
}
