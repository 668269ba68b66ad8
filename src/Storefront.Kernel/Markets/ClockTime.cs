using System.Globalization;

namespace Storefront.Kernel.Markets;

/// <summary>The time of day as people of a market write it, the same on every page and in every mail.</summary>
public static class ClockTime
{
    /// <summary>"2:00 pm" where the day has twice twelve hours, "14:00" elsewhere.</summary>
    public static string OnClock(this TimeOnly time, CultureInfo culture) => culture.DateTimeFormat.ShortTimePattern.Contains('t', StringComparison.Ordinal)
        ? time.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant()
        : time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
