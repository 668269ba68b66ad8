using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Storefront.Kernel.Jobs;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Inbox;
using Storefront.Ordering.Payments.Provider;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Payments;

/// <summary>
/// Compares our books with the provider's, so that nothing depends on a message arriving: asks for missed events, about every payment that is not at its end,
/// and before an unpaid order ends.
/// </summary>
public sealed class ReconcilePayments(
    OrderingDb db, FetchMissedEvents fetch, ApplyPaymentFact apply, ClosePayment close, EndUnpaidOrder end, TimeProvider clock, ILogger<ReconcilePayments> log) : IJob
{
    private const int Batch = 200;

    /// <summary>After so many questions without an answer in one run, the provider is away, and asking on only takes time.</summary>
    private const int MostUnanswered = 3;

    private static readonly TimeSpan _settled = TimeSpan.FromMinutes(1);

    private static readonly Text _done = new(
        "{0} missed events, {1} payments asked about, {2} healed, {3} unpaid orders ended", "补上 {0} 个漏掉的事件，查询 {1} 笔付款，修复 {2} 笔，结束 {3} 个未付订单");

    private int _unanswered;

    public string Name => "ordering.reconcile-payments";

    public Text Title => new("Compare payments with Stripe", "与 Stripe 核对付款");

    public TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        _unanswered = 0;
        var missed = 0;
        await TryAsync("missed events", async () => missed = await fetch.RunAsync(cancellation));
        var (asked, healed) = await AskAsync(cancellation);
        var ended = await EndDueAsync(cancellation);
        var done = _done.With(missed, asked, healed, ended);
        return _unanswered > 0
            ? throw new ProviderException(ProviderProblem.Unknown, string.Create(CultureInfo.InvariantCulture, $"{_unanswered} questions were not answered; {done.En}."))
            : missed + asked + ended > 0 ? done : null;
    }

    private async Task<(int Asked, int Healed)> AskAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - _settled;
        var open = await db.Payments.AsNoTracking()
            .Where(payment => payment.Session == SessionState.Opening || payment.Session == SessionState.Open
                || (payment.State != PaymentState.Captured && payment.State != PaymentState.Failed
                    && payment.State != PaymentState.Cancelled && payment.State != PaymentState.Expired))
            .Where(payment => payment.OpenedAt < before && (payment.AskedAt == null || payment.AskedAt < before))
            .OrderBy(payment => payment.AskedAt ?? payment.OpenedAt)
            .Take(Batch)
            .Join(db.Orders, payment => payment.OrderId, order => order.Id, (payment, order) => new { payment.Id, payment.Version, IsUnpaid = order.State == OrderState.PendingPayment })
            .ToListAsync(cancellation);
        var (asked, healed) = (0, 0);
        foreach (var payment in open)
        {
            await TryAsync(payment.Id, async () =>
            {
                // A page that nobody should pay on any more, because its order has ended or is paid, is closed.
                var now = payment.IsUnpaid ? await apply.RunAsync(payment.Id, null, cancellation) : await close.RunAsync(payment.Id, cancellation);
                asked++;
                healed += now.Version != payment.Version ? 1 : 0;
            });
        }

        return (asked, healed);
    }

    private async Task<int> EndDueAsync(CancellationToken cancellation)
    {
        var ended = 0;
        foreach (var orderId in await db.DueAsync(clock.GetUtcNow(), Batch, cancellation))
        {
            await TryAsync(orderId, async () => ended += await end.RunAsync(orderId, cancellation) ? 1 : 0);
        }

        return ended;
    }

    private async Task TryAsync(object about, Func<Task> work)
    {
        if (_unanswered >= MostUnanswered)
        {
            return;
        }

        try
        {
            await work();
        }
        catch (ProviderException failure)
        {
            _unanswered++;
            log.LogWarning("Reconciling {About}: {Message}", about, failure.Message);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
