namespace Storefront.Search.Tuning;

/// <summary>Words that stand in nearly every text. As a synonym they would find everything.</summary>
internal static class EmptyWords
{
    private static readonly HashSet<string> _all = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "its", "my", "of", "on", "or", "our", "that", "the", "this", "to", "with", "you", "your",
        "的", "了", "和", "与", "及", "或", "在", "是", "有", "个", "件", "款", "为", "之", "把", "我", "您", "你", "一", "不", "也", "就", "这", "那",
    };

    /// <param name="key">See <see cref="QueryKey"/>.</param>
    public static bool Are(string key) => key.Split(' ').All(word =>
        _all.Contains(word) || !word.Any(char.IsLetterOrDigit) || (word.Length == 1 && char.IsAscii(word[0])));
}
