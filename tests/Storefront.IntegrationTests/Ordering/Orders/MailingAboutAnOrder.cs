using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Data;

namespace Storefront.IntegrationTests.Ordering.Orders;

public sealed partial class MailingAboutAnOrder
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Mara Ellison", "Thank you, Mara Ellison. It arrives by")]
    [InlineData("zh-cn", "沈岚", "沈岚，您好。")]
    public async Task The_confirmation_speaks_the_orders_language_and_its_link_opens_it(string market, string name, string heading)
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "https://shop.example"));
        var order = await shop.PlacePaidAsync(market, name: name);
        var mail = await shop.MailAsync($"order-confirmed:{order.Id}");
        var link = new Uri(Link().Match(mail.Body).Value);

        Assert.Contains(heading, mail.Body, StringComparison.Ordinal);
        Assert.Contains(heading[..5], System.Net.WebUtility.HtmlDecode(mail.Html!), StringComparison.Ordinal);
        Assert.Equal("https://shop.example", link.GetLeftPart(UriPartial.Authority));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await NoRedirects(shop).GetAsync(link.PathAndQuery, Stop)).StatusCode);
    }

    [Fact]
    public async Task An_event_that_is_delivered_twice_is_mailed_once()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        await shop.MailAsync($"order-confirmed:{order.Id}");
        await shop.WithAsync<OutboxDb>(db => db.Messages.Where(message => message.Stream == $"order-{order.Id}")
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.DeliveredAt, (DateTimeOffset?)null), Stop));
        await shop.SettleAsync();

        Assert.Equal(1, await shop.WithAsync<OrderingDb, int>(db => db.Set<QueuedMail>().CountAsync(mail => mail.Cause.StartsWith("order-confirmed:"), Stop)));
    }

    [Fact]
    public async Task Events_tell_no_name_and_no_address()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var bodies = await shop.WithAsync<OutboxDb, List<string>>(db =>
            db.Messages.Where(message => message.Stream == $"order-{order.Id}").OrderBy(message => message.Sequence).Select(message => message.Body).ToListAsync(Stop));

        Assert.Equal(2, bodies.Count);
        Assert.All(bodies, body => Assert.DoesNotMatch("(?i)mara|ellison|alder|98122|post\\.example", body));
        Assert.Contains(order.Total.Minor.ToString(System.Globalization.CultureInfo.InvariantCulture), bodies[0], StringComparison.Ordinal);
    }

    private static HttpClient NoRedirects(Shop shop) => shop.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    [GeneratedRegex(@"https?://\S+key=\S+")]
    private static partial Regex Link();
}
