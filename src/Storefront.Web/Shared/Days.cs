using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared;

/// <summary>Days as people say them: with the weekday where something is promised, without it where it is only told.</summary>
public static class Days
{
    /// <summary>"Dec 2", "12 月 2 日".</summary>
    public static string Told(this DateOnly day) => Write(day, "MMM d", "d MMM", "M 月 d 日");

    /// <summary>"Friday, November 27", "11 月 27 日（周五）".</summary>
    public static string Promised(this DateOnly day) => Language.Current == Language.Zh
        ? $"{day.Told()}（{day.ToString("ddd", CultureInfo.CurrentCulture)}）"
        : Write(day, "dddd, MMMM d", "dddd d MMMM", "");

    /// <summary>"November 27, 2026", "2026 年 11 月 27 日".</summary>
    public static string Dated(this DateOnly day) => Write(day, "MMMM d, yyyy", "d MMMM yyyy", "yyyy 年 M 月 d 日");

    private static string Write(DateOnly day, string american, string european, string chinese) => day.ToString(
        Language.Current == Language.Zh ? chinese : CultureInfo.CurrentCulture.Name == "en-US" ? american : european,
        CultureInfo.CurrentCulture);
}
