using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders.Access;

/// <summary>Exchanges a one-time code for a key that opens the order for this visit.</summary>
public sealed class EnterTrackCode(OrderingDb db, TimeProvider clock)
{
    public async Task<Result<OpenedOrder>> RunAsync(Guid requestId, string? code, CancellationToken cancellation)
    {
        var typed = string.Concat((code ?? "").Take(40)).Normalize(System.Text.NormalizationForm.FormKC);
        typed = string.Concat(typed.Where(character => !char.IsWhiteSpace(character)));
        if (typed.Length != TrackRequest.CodeDigits || !typed.All(char.IsAsciiDigit))
        {
            return new Refusal(TrackRefusals.NoCode, "Code");
        }

        var now = clock.GetUtcNow();

        // The try is counted before the code is looked at: of many at once only five are.
        var counted = await db.WriteAsync(
            () => db.TrackRequests
                .Where(request => request.Id == requestId && request.Tries < TrackRequest.MaxTries && request.UsedAt == null && request.ExpiresAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(request => request.Tries, request => request.Tries + 1), cancellation),
            cancellation);
        var asked = await db.TrackRequests.AsNoTracking().SingleOrDefaultAsync(request => request.Id == requestId, cancellation);
        if (counted == 0 || asked is not { OrderId: { } orderId } || !asked.Fits(typed))
        {
            return new Refusal(TrackRefusals.WrongCode, "Code");
        }

        return await db.TryWriteAsync(() => UseAsync(requestId, orderId, now, cancellation), cancellation);
    }

    private async Task<Result<OpenedOrder>> UseAsync(Guid requestId, Guid orderId, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await db.TrackRequests.Where(request => request.Id == requestId && request.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(request => request.UsedAt, now), cancellation) == 0)
        {
            return new Refusal(TrackRefusals.WrongCode, "Code");
        }

        var (key, secret) = OrderKey.Issue(orderId, OrderKey.ByCode, now);
        db.OrderKeys.Add(key);
        await db.SaveChangesAsync(cancellation);
        return new OpenedOrder(await db.Orders.Where(order => order.Id == orderId).Select(order => order.Number).SingleAsync(cancellation), secret);
    }
}

/// <param name="Key">The secret that opens it.</param>
public sealed record OpenedOrder(string Number, string Key);
