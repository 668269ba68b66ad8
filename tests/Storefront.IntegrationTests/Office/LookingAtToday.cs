using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Ordering.Orders;

namespace Storefront.IntegrationTests.Office;

public sealed class LookingAtToday
{
    [Fact]
    public async Task Orders_are_counted_by_whom_they_wait_for_and_each_count_leads_to_its_orders()
    {
        await using var shop = await Shop.OpenAsync();
        var unpaid = await shop.PlaceAsync();
        var paid = await shop.PlacePaidAsync();
        var held = await shop.PlacePaidAsync();
        await shop.MoveAsync(held, (order, now) => order.Hold(HoldReason.Address, Actor.Agent("P. Novak"), "no such street", now));
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");

        var page = await staff.OpenAsync("/office");

        foreach (var (view, order) in new[] { ("to-send", paid), ("held", held), ("unpaid", unpaid) })
        {
            var figure = page.QuerySelectorAll(".figures li").Single(figure => figure.QuerySelector($"a[href='/office/orders?view={view}']") is not null);
            Assert.Equal("1", figure.QuerySelector(".figure-value")!.TextContent);
            Assert.Contains(order.Number, (await staff.OpenAsync($"/office/orders?view={view}")).QuerySelector(".queue")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains(paid.Number, page.QuerySelector(".queue")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(held.Number, page.QuerySelector(".queue")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing needs a hand.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_address_that_does_not_exist_stays_in_the_office()
    {
        await using var shop = await Shop.OpenAsync();
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");

        var answer = await staff.GetAsync("/office/no-such-page");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        var page = await Visitor.ReadAsync(answer);
        Assert.NotNull(page.QuerySelector("main a[href='/office']"));
        Assert.NotNull(page.QuerySelector(".office-header nav a[href='/office/orders']"));
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_orders_sees_none()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var editor = await OpeningAnOrder.SignInAsync(shop, "content@staybolt.example", "/office/sign-in");

        var page = await editor.OpenAsync("/office");

        Assert.Empty(page.QuerySelectorAll("a[href^='/office/orders']"));
        Assert.DoesNotContain(order.Number, page.Body!.TextContent, StringComparison.Ordinal);
    }
}
