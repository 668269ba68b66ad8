using System.Globalization;
using Microsoft.AspNetCore.Http;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>Words of the hosted page in both languages; without one of them nothing compiles.</summary>
internal sealed record PageText(string English, string Chinese)
{
    public PageText With(params object[] parts) => new(
        string.Format(CultureInfo.InvariantCulture, English, parts),
        string.Format(CultureInfo.InvariantCulture, Chinese, parts));
}

/// <summary>The language of one page: the session's locale, or, where it says auto, the browser's.</summary>
internal readonly record struct PageLanguage(bool IsChinese)
{
    public string Tag => IsChinese ? "zh-CN" : "en";

    public string this[PageText text] => IsChinese ? text.Chinese : text.English;

    public static PageLanguage Of(CheckoutSession? session, HttpRequest request)
    {
        var locale = session?.Locale is { } chosen and not "auto" ? chosen : request.Headers.AcceptLanguage.ToString();
        return new PageLanguage(locale.TrimStart().StartsWith("zh", StringComparison.OrdinalIgnoreCase));
    }
}
