using System.Globalization;

namespace Storefront.Ordering.Shipping;

/// <summary>Reads content/calendars.yaml.</summary>
public static class CalendarFile
{
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static IReadOnlyDictionary<string, WorkCalendar> Read(string file) =>
        Yaml.Read<Document>(file).Calendars.ToDictionary(entry => entry.Code, entry => entry.ToCalendar(), StringComparer.Ordinal);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Document
    {
        public List<CalendarEntry> Calendars { get; set; } = [];
    }

    private sealed class CalendarEntry
    {
        public string Code { get; set; } = "";

        public List<YearEntry> Years { get; set; } = [];

        public WorkCalendar ToCalendar() => new(
            Years.SelectMany(year => year.Holidays).SelectMany(holiday => holiday.Days()).ToHashSet(),
            Years.SelectMany(year => year.Work).Select(Day).ToHashSet());
    }

    private sealed class YearEntry
    {
        public int Year { get; set; }

        public string Status { get; set; } = "";

        public Dictionary<string, string> Source { get; set; } = [];

        public List<HolidayEntry> Holidays { get; set; } = [];

        public List<string> Work { get; set; } = [];
    }

    private sealed class HolidayEntry
    {
        public string From { get; set; } = "";

        public string To { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public IEnumerable<DateOnly> Days()
        {
            var (first, last) = (Day(From), Day(To));
            for (var day = first; day <= last; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }
}
