namespace Storefront.Web.Search;

/// <summary>A text without some of its words.</summary>
internal static class ShorterText
{
    public static string Of(string text, IReadOnlyList<string> without)
    {
        foreach (var word in without)
        {
            var place = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            text = place < 0 ? text : string.Concat(text.AsSpan(0, place), " ", text.AsSpan(place + word.Length));
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
