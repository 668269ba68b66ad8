namespace Storefront.Content.Addresses;

/// <summary>Addresses within the shop, as staff type or paste them.</summary>
public static class ShopPath
{
    /// <summary>
    /// The path, and the query if there is one, of an address that somebody typed: a whole address loses its host. Null for what is no path of ours,
    /// or leads out of the shop when a browser reads it (<c>//elsewhere</c>, <c>/\elsewhere</c>).
    /// </summary>
    public static string? Normalise(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https")
        {
            text = whole.PathAndQuery;
        }

        return text is ['/', not ('/' or '\\'), ..] && text.Length <= Redirect.PathMaxLength && !text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '\\' or '#')
            ? text.Length > 1 ? text.TrimEnd('/') : text
            : null;
    }
}
