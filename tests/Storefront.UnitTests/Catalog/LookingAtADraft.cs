using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Web.Catalog.Products;

namespace Storefront.UnitTests.Catalog;

public sealed class LookingAtADraft
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddYears(56));

    private readonly Market _market = MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml")).Default;

    [Fact]
    public void The_link_opens_that_one_product_for_a_week()
    {
        var links = new PreviewLinks(new EphemeralDataProtectionProvider(), _clock);
        var id = Guid.CreateVersion7();
        var token = links.Make(id, _market).Split('/')[^1];

        _clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(2));
        Assert.Equal(id, links.Read(token));
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(links.Read(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("CfDJ8AAAA")]
    public void A_link_that_is_made_up_opens_nothing(string token) => Assert.Null(new PreviewLinks(new EphemeralDataProtectionProvider(), _clock).Read(token));
}
