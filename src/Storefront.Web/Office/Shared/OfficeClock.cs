using System.Globalization;
using Microsoft.Extensions.Options;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Shared;

/// <summary>The one clock of the office: whoever looks, in whichever language, at whichever market's order, reads the same time.</summary>
public sealed class OfficeClock(IOptions<OfficeOptions> options, MarketList markets, TimeProvider time)
{
    public TimeZoneInfo Zone { get; } = options.Value.TimeZone is { Length: > 0 } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : markets.Default.Dispatch.TimeZone;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>"America/Los_Angeles, UTC−8".</summary>
    public string Name => Zone.HasSameRules(TimeZoneInfo.Utc) ? Offset : $"{Zone.Id}, {Offset}";

    /// <summary>"UTC−8", "UTC+5:30": today's, for it moves with summer time.</summary>
    public string Offset
    {
        get
        {
            var offset = Zone.GetUtcOffset(Now);
            return offset == TimeSpan.Zero
                ? "UTC"
                : $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{offset.ToString(offset.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture)}";
        }
    }

    public DateTimeOffset There(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(There(moment).DateTime);

    /// <summary>"Nov 24, 3:02 pm", as staff's language writes it; of another year with the year: "Nov 24, 2025, 3:02 pm".</summary>
    public string Column(Market mine, DateTimeOffset moment)
    {
        var here = For(mine);
        return There(moment).Year == There(Now).Year ? here.Column(moment) : here.DatedColumn(moment);
    }

    /// <summary>A market's way to write days and times, with this clock.</summary>
    public Market For(Market market) => market with { Dispatch = market.Dispatch with { TimeZone = Zone } };
}
