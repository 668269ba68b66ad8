using System.Globalization;

namespace Storefront.Kernel.Markets;

/// <summary>Days of the week as the files of content/ write them: mon, tue, wed …</summary>
public static class Weekdays
{
    private static readonly Dictionary<string, DayOfWeek> _days = Enum.GetValues<DayOfWeek>()
        .ToDictionary(day => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(day), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">One of them is no day of the week.</exception>
    public static IReadOnlySet<DayOfWeek> Read(IEnumerable<string> written) => written
        .Select(day => _days.TryGetValue(day, out var known) ? known : throw new InvalidDataException($"'{day}' is no day of the week; write mon, tue, wed …"))
        .ToHashSet();
}
