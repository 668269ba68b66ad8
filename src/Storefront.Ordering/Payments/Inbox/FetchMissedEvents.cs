using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>
/// Asks the provider for events that never reached us: those that it could not deliver, as far back as it keeps them, and all since the newest that we have,
/// because what it "delivered" may have gone to a wrong address.
/// </summary>
public sealed class FetchMissedEvents(OrderingDb db, StripePages stripe, KeepProviderEvent keep, TimeProvider clock)
{
    private const int PageSize = 100;

    private const int MostPages = 50;

    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    private static readonly TimeSpan _overlap = TimeSpan.FromMinutes(10);

    /// <returns>How many were new to us.</returns>
    /// <exception cref="ProviderException">The provider could not be asked.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow() - _kept;
        var newest = await db.ProviderEvents.OrderByDescending(row => row.HappenedAt).Select(row => (DateTimeOffset?)row.HappenedAt).FirstOrDefaultAsync(cancellation);
        var since = newest - _overlap is { } recent && recent > oldest ? recent : oldest;
        return await FetchAsync(oldest, "&delivery_success=false", cancellation) + await FetchAsync(since, "", cancellation);
    }

    private async Task<int> FetchAsync(DateTimeOffset since, string filter, CancellationToken cancellation)
    {
        var types = string.Concat(EventFacts.Groups.Select(type => $"&types[]={type}"));
        var query = string.Create(CultureInfo.InvariantCulture, $"limit={PageSize}&created[gte]={since.ToUnixTimeSeconds()}{types}{filter}");
        var (missed, after) = (0, "");
        for (var page = 0; page < MostPages; page++)
        {
            var (events, last, hasMore) = Read(await stripe.EventsAsync(query + after, cancellation));
            foreach (var happened in events)
            {
                missed += await keep.RunAsync(happened, wasDelivered: false, cancellation) ? 1 : 0;
            }

            if (!hasMore || last is null)
            {
                break;
            }

            after = "&starting_after=" + last;
        }

        return missed;
    }

    private static (List<EventFacts> Events, string? Last, bool HasMore) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var rows = document.RootElement.GetProperty("data").EnumerateArray().ToList();
            return (
                [.. rows.Select(EventFacts.Read).OfType<EventFacts>()],
                rows.Count == 0 ? null : rows[^1].GetProperty("id").GetString(),
                document.RootElement.GetProperty("has_more").GetBoolean());
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ProviderException(ProviderProblem.Unknown, "The list of events cannot be read.", unreadable);
        }
    }
}
