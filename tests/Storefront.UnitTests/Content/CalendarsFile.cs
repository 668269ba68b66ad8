using System.Globalization;

namespace Storefront.UnitTests.Content;

internal sealed class CalendarsFile
{
    public List<CalendarEntry> Calendars { get; set; } = [];
}

internal sealed class CalendarEntry
{
    public string Code { get; set; } = "";

    public List<CalendarYear> Years { get; set; } = [];
}

internal sealed class CalendarYear
{
    public int Year { get; set; }

    public string Status { get; set; } = "";

    public Dictionary<string, string> Source { get; set; } = [];

    public List<HolidayRow> Holidays { get; set; } = [];

    public List<string> Work { get; set; } = [];
}

internal sealed class HolidayRow
{
    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var (day, last) = (Day(From), Day(To)); day <= last; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }

    public static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
