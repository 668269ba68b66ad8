using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Accounts.Data;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Data;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Access;
using Storefront.Ordering.Stock;
using Storefront.Ordering.Taxes;

namespace Storefront.IntegrationTests.Ordering.Orders;

/// <summary>Orders in a shop, with their goods set aside, as PlaceOrder leaves them.</summary>
internal static class PlacedOrders
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Order> PlaceAsync(
        this Shop shop, string market = "en", string email = "mara.ellison@post.example", string name = "Mara Ellison", Guid? customer = null, params int[] quantities)
    {
        return await shop.PlaceAsync(Order.Place(Draft(shop, market, email, name, customer, quantities is [] ? [2, 1] : quantities), TimeProvider.System.GetUtcNow()));
    }

    /// <summary>A paid order of these products, one piece of the first, two of the second …</summary>
    public static async Task<Order> PlacePaidOfAsync(this Shop shop, params Guid[] products)
    {
        var draft = Draft(shop, "en", "mara.ellison@post.example", "Mara Ellison", null, [.. products.Select((_, index) => index + 1)]);
        var order = await shop.PlaceAsync(Order.Place(
            draft with { Lines = [.. draft.Lines.Select((line, index) => line with { ProductId = products[index] })] }, shop.Services.GetRequiredService<TimeProvider>().GetUtcNow()));
        await shop.MoveAsync(order, (found, now) => found.Confirm(found.Total, Actor.Provider("stripe"), now));
        await shop.SettleAsync();
        return order;
    }

    private static async Task<Order> PlaceAsync(this Shop shop, Order order)
    {
        await shop.WithAsync<IStockLevels>(levels => levels.BookOpeningAsync(
            [.. order.Lines.Select(line => new OpeningBalance(line.VariantId, line.Quantity + 3, "test"))], Stop));
        await using var scope = shop.Services.CreateAsyncScope();
        var (db, reserve) = (scope.ServiceProvider.GetRequiredService<OrderingDb>(), scope.ServiceProvider.GetRequiredService<ReserveStock>());
        await db.WriteAsync(
            async () =>
            {
                Assert.Null(await reserve.RunAsync(order.Lines.Select(line => new ReservationRequest(order.Id, line.Id, line.VariantId, line.Quantity, order.PlacedAt.AddMinutes(40))), Stop));
                db.Orders.Add(order);
                await db.SaveChangesAsync(Stop);
            },
            Stop);
        return order;
    }

    public static async Task<Order> PlacePaidAsync(
        this Shop shop, string market = "en", string email = "mara.ellison@post.example", string name = "Mara Ellison", Guid? customer = null, params int[] quantities)
    {
        var order = await shop.PlaceAsync(market, email, name, customer, quantities);
        await shop.MoveAsync(order, (found, now) => found.Confirm(found.Total, Actor.Provider("stripe"), now));
        return order;
    }

    public static async Task MoveAsync(this Shop shop, Order order, Func<Order, DateTimeOffset, Result<Order>> verb)
    {
        var moved = await shop.WithAsync<MoveOrder, Result<Order>>(move => move.RunAsync(order.Id, null, verb, null, Stop));
        Assert.True(moved.Succeeded, moved.Refusal?.Reason.En);
    }

    /// <summary>A key as a mail would carry it.</summary>
    public static Task<string> KeyAsync(this Shop shop, Order order, TimeSpan? lifetime = null) => shop.WithAsync<OrderingDb, string>(async db =>
    {
        var (key, secret) = OrderKey.Issue(order.Id, lifetime ?? OrderKey.ByMail, TimeProvider.System.GetUtcNow());
        db.OrderKeys.Add(key);
        await db.SaveChangesAsync(Stop);
        return secret;
    });

    public static Task<Order> ReadAsync(this Shop shop, Order order) => shop.WithAsync<OrderingDb, Order>(db =>
        db.WholeOrders().Include(found => found.History).AsNoTracking().SingleAsync(found => found.Id == order.Id, Stop));

    public static Task<Guid> PersonAsync(this Shop shop, string email) => shop.WithAsync<AccountsDb, Guid>(db =>
        db.Users.Where(person => person.Email == email).Select(person => person.Id).SingleAsync(Stop));

    /// <summary>The mail whose cause starts so; waits for the workers.</summary>
    public static Task<QueuedMail> MailAsync(this Shop shop, string cause) => Eventually.FindsAsync(
        async () =>
        {
            await shop.SettleAsync();
            return await shop.WithAsync<OrderingDb, QueuedMail?>(db => db.Set<QueuedMail>().AsNoTracking().FirstOrDefaultAsync(mail => mail.Cause.StartsWith(cause), Stop));
        },
        () => Task.FromResult($"No mail '{cause}' came."));

    private static OrderDraft Draft(Shop shop, string market, string email, string name, Guid? customer, int[] quantities)
    {
        var of = shop.Services.GetRequiredService<MarketList>().Find(market)!;
        var shown = quantities.Select((quantity, index) => new Money((100 + (index * 17)) * 100L, of.Currency) * quantity)
            .Append(Money.Of(9, of.Currency)).Select(amount => (amount, 10m)).ToList();
        var taxed = Taxation.Split(shown, of.PricesIncludeTax);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        return new OrderDraft
        {
            Market = of,
            CartId = Guid.CreateVersion7(),
            IdempotencyKey = Guid.NewGuid().ToString("N"),
            PriceHash = "hash",
            CustomerId = customer,
            Email = email,
            ShipTo = market == "zh-cn"
                ? new PostalAddress { Name = name, Country = "CN", Region = "SH", City = "上海市", District = "徐汇区", Street = "丰园路 12 号 602", Phone = "+8613800006027" }
                : new PostalAddress { Name = name, Country = "US", Region = "WA", City = "Seattle", Street = "1420 Alder Street", Postcode = "98122" },
            Lines =
            [
                .. quantities.Select((quantity, index) => new LineDraft(
                    Guid.CreateVersion7(), Guid.CreateVersion7(), $"kettle-{index}", $"K17-{index}", new Text($"Kettle {index}", $"电水壶 {index}"), new Text("moss", "苔绿"), null,
                    quantity, new Money((100 + (index * 17)) * 100L, of.Currency), taxed[index].Net, taxed[index].Tax, taxed[index].Gross, "standard", 10m)),
            ],
            Shipping = new ShippingDraft("standard", new Text("Standard", "标准配送"), taxed[^1].Net, taxed[^1].Tax, taxed[^1].Gross, 10m),
            TaxName = new Text("VAT", "增值税"),
            Discount = Money.Zero(of.Currency),
            Total = taxed.Aggregate(Money.Zero(of.Currency), (sum, part) => sum + part.Gross),
            RoundingPolicy = Taxation.Policy,
            Promise = new Storefront.Ordering.Orders.DeliveryPromise(TimeProvider.System.GetUtcNow(), today.AddDays(1), today.AddDays(2), today.AddDays(4)),
        };
    }
}
