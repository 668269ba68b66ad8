using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>A page that takes no payment any more, or never did.</summary>
internal static class ClosedView
{
    public static Html Of(CheckoutSession? session, PageLanguage say)
    {
        var (title, text) = Words(session);
        var back = session is null ? null : session.Status == CheckoutSession.Complete ? session.Landing : session.CancelUrl;
        Html link = $"""<p><a href="{back}">{say[PageTexts.BackToShop]}</a></p>""";
        return $"""
            <div class="narrow">
            <h1>{say[title]}</h1>
            <p>{say[text]}</p>
            {(back is null ? Html.Empty : link)}
            </div>
            """;
    }

    public static (PageText Title, PageText Text) Words(CheckoutSession? session) => session switch
    {
        null => (PageTexts.MissingTitle, PageTexts.MissingText),
        { Status: CheckoutSession.Complete, PaymentStatus: CheckoutSession.Paid } => (PageTexts.PaidTitle, PageTexts.PaidText),
        { Status: CheckoutSession.Complete } => (PageTexts.ProcessingTitle, PageTexts.ProcessingText),
        _ => (PageTexts.ExpiredTitle, PageTexts.ExpiredText),
    };
}
