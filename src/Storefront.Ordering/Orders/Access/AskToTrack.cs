using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders.Access;

/// <summary>Takes down that somebody wants to see an order. The same work whether there is such an order or not.</summary>
public sealed class AskToTrack(OrderingDb db, TimeProvider clock)
{
    /// <summary>Requests for one number in an hour, from wherever they come; the limit by address is the web's.</summary>
    public const int MaxPerNumber = 10;

    /// <returns>The request's id, or null if this number was asked for too often.</returns>
    public async Task<Guid?> RunAsync(string number, string email, Language language, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await db.TrackRequests.CountAsync(earlier => earlier.Number == number && earlier.CreatedAt > now.AddHours(-1), cancellation) >= MaxPerNumber)
        {
            return null;
        }

        var request = TrackRequest.Ask(number, email, language, now);
        db.TrackRequests.Add(request);
        await db.SaveChangesAsync(cancellation);
        return request.Id;
    }
}
