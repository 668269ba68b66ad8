using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Mail;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;
using Storefront.StripeSandbox.Faults;

namespace Storefront.IntegrationTests.Ordering.Payments;

/// <summary>Somebody with an order who goes to the payment page and back.</summary>
internal sealed class Payer
{
    private Payer(Shop shop, Order order, Visitor visitor) => (Shop, Order, Visitor) = (shop, order, visitor);

    public Shop Shop { get; }

    public Order Order { get; }

    public Visitor Visitor { get; }

    public string Path => $"/{Order.Market}/orders/{Order.Number}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Payer> ComeAsync(Shop shop, string market = "en")
    {
        var order = await shop.PlaceAsync(market);
        var visitor = shop.Visit();
        await visitor.OpenAsync($"/{market}/orders/{order.Number}?key={await shop.KeyAsync(order)}");
        return new Payer(shop, order, visitor);
    }

    /// <summary>Presses "pay" on the order's page and lands on the payment page.</summary>
    public async Task<IDocument> StartAsync() => await Visitor.ReadAsync(await PressPayAsync());

    public async Task<HttpResponseMessage> PressPayAsync() => await Visitor.SendAsync(await Visitor.OpenAsync(Path), "#payment");

    /// <summary>Types a card on the payment page; what comes back is the shop's page, or the payment page with a word about the card.</summary>
    public Task<IDocument> PayAsync(IDocument page, string card = "4242424242424242") =>
        Visitor.SubmitAsync(page, "form", ("method", "card"), ("number", card), ("expiry", "12 / 34"), ("cvc", "123"));

    public async Task<IDocument> PayAsync(string card = "4242424242424242") => await PayAsync(await StartAsync(), card);

    public Task<Order> ReadOrderAsync() => Shop.ReadAsync(Order);

    public Task<List<Payment>> PaymentsAsync() => Shop.WithAsync<OrderingDb, List<Payment>>(db =>
        db.Payments.AsNoTracking().Where(payment => payment.OrderId == Order.Id).OrderBy(payment => payment.Attempt).ToListAsync(Stop));

    /// <summary>Waits for the workers to bring the order where it is expected.</summary>
    public Task<Order> WaitForAsync(OrderState state) => Eventually.FindsAsync(
        async () => await ReadOrderAsync() is var order && order.State == state ? order : null,
        async () => $"The order is {(await ReadOrderAsync()).State}, not {state}. {await EventsAsync()}");

    public Task<Payment> WaitForAsync(Func<Payment, bool> expected) => Eventually.FindsAsync(
        async () => (await PaymentsAsync()).Find(payment => expected(payment)),
        async () => $"The payment did not come where it is expected. {await EventsAsync()}");

    /// <summary>Waits until nothing of Stripe's messages is left to do.</summary>
    public Task QuietAsync() => Eventually.HoldsAsync(
        async () => !await Shop.WithAsync<OrderingDb, bool>(db => db.ProviderEvents.AnyAsync(row => row.State == ProviderEventState.Waiting, Stop)),
        EventsAsync);

    public async Task<int> MailsAsync(string cause)
    {
        await Shop.SettleAsync();
        return await Shop.WithAsync<OrderingDb, int>(db => db.Set<QueuedMail>().CountAsync(mail => mail.Cause.StartsWith(cause), Stop));
    }

    /// <summary>Runs the reconciler now, whenever it is due.</summary>
    public Task<Text?> ReconcileAsync() => Shop.WithAsync<IEnumerable<IJob>, Text?>(jobs => jobs.OfType<ReconcilePayments>().Single().RunAsync(Stop));

    /// <summary>Everything that must always hold, holds.</summary>
    public async Task VerifyAsync()
    {
        await QuietAsync();
        await Shop.VerifyAsync();
    }

    public SandboxFaults Faults => Shop.Services.GetRequiredService<SandboxFaults>();

    private Task<string> EventsAsync() => Shop.WithAsync<OrderingDb, string>(async db => string.Join("; ", (await db.ProviderEvents.AsNoTracking().ToListAsync(Stop))
        .Select(row => $"{row.Type} {row.State} {row.LastError}")));
}
