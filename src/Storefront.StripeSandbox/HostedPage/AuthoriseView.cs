using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>Stands in for the bank's 3-D Secure page and for the wallets' own.</summary>
internal static class AuthoriseView
{
    public const string AnswerField = "answer";
    public const string Complete = "complete";

    public static PageText TitleOf(PaymentIntent intent, PageLanguage say) => intent.Method == PaymentMethods.Card
        ? PageTexts.ThreeDSecureTitle
        : PageTexts.WalletTitle.With(say[PayView.NameOf(intent.Method)]);

    public static Html Of(PaymentIntent intent, PageLanguage say) => $"""
        <div class="narrow">
        <h1>{say[TitleOf(intent, say)]}</h1>
        <p>{say[PageTexts.AuthoriseText.With(Currencies.Format(intent.Amount, intent.Currency))]}</p>
        <form method="post" class="answers">
        <button type="submit" name="answer" value="complete">{say[PageTexts.Complete]}</button>
        <button type="submit" name="answer" value="fail" class="second">{say[PageTexts.Fail]}</button>
        </form>
        </div>
        """;
}
