using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Search;

/// <summary>What is asked of the log, as it stands in the address.</summary>
public sealed class WordsQuery
{
    public static IReadOnlyList<int> Periods { get; } = [7, 30, 90];

    public string? View { get; set; }

    public int Days { get; set; } = Periods[0];

    /// <summary>Tag of one language; null for both.</summary>
    public string? Language { get; set; }

    public int Page { get; set; } = 1;

    public Language? Only => string.IsNullOrEmpty(Language) ? null : Kernel.Languages.Language.Of(Language);

    public WordsQuery Cleaned() => new()
    {
        View = WordView.Find(View).Code,
        Days = Periods.Contains(Days) ? Days : Periods[0],
        Language = Only?.Tag,
        Page = Math.Clamp(Page, 1, 10_000),
    };

    public string Address(string? view = null, int? days = null, string? language = null, int page = 1, string path = "/office/search") =>
        string.Create(CultureInfo.InvariantCulture, $"{path}?view={view ?? View}&days={days ?? Days}{And("language", language ?? Language)}{And("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)}");

    private static string And(string name, string? value) => string.IsNullOrEmpty(value) ? "" : $"&{name}={value}";
}
