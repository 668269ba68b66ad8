namespace Storefront.Ordering.Shipping;

/// <summary>Days on which nobody packs or drives, and the weekend days that are worked instead.</summary>
public sealed class WorkCalendar(IReadOnlySet<DateOnly> holidays, IReadOnlySet<DateOnly> makeUpDays)
{
    // Longer than any row of holidays; a calendar without working days is a mistake in the file.
    private const int Horizon = 400;

    public bool IsWorkingDay(DateOnly day, IReadOnlySet<DayOfWeek> workingDays) =>
        makeUpDays.Contains(day) || (workingDays.Contains(day.DayOfWeek) && !holidays.Contains(day));

    /// <summary>The day itself if it is worked, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day, IReadOnlySet<DayOfWeek> workingDays) => Add(day.AddDays(-1), 1, workingDays);

    /// <summary>The n-th working day after a day; the day itself for 0.</summary>
    public DateOnly Add(DateOnly day, int workingDaysLater, IReadOnlySet<DayOfWeek> workingDays)
    {
        for (var looked = 0; workingDaysLater > 0; looked++)
        {
            if (looked > Horizon)
            {
                throw new InvalidOperationException($"There is no working day after {day:O}.");
            }

            day = day.AddDays(1);
            if (IsWorkingDay(day, workingDays))
            {
                workingDaysLater--;
            }
        }

        return day;
    }
}
