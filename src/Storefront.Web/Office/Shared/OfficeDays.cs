using System.Globalization;

namespace Storefront.Web.Office.Shared;

/// <summary>Days as staff type them, in the time of the office; an empty one is no day.</summary>
internal static class OfficeDays
{
    public static bool TryRead(string? typed, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        if (!DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) || read.Year is < 2000 or > 2200)
        {
            return false;
        }

        day = read;
        return true;
    }

    /// <summary>When the day begins there.</summary>
    public static DateTimeOffset Begin(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // Some zones skip midnight when summer begins: the day begins an hour later.
        return new DateTimeOffset(midnight, zone.GetUtcOffset(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight)).ToUniversalTime();
    }

    public static string Write(DateTimeOffset? moment, TimeZoneInfo zone, int daysLess = 0) =>
        moment is { } given ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(given, zone).DateTime).AddDays(-daysLess).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
