using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Sessions;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>The page that a customer pays on.</summary>
internal static class PayView
{
    private static readonly (TestCard Card, PageText Text)[] Hints =
    [
        (TestCard.Succeeds, PageTexts.CardSucceeds),
        (TestCard.Declined, PageTexts.CardDeclined),
        (TestCard.InsufficientFunds, PageTexts.CardWithoutFunds),
        (TestCard.ThreeDSecure, PageTexts.CardAsks),
        (TestCard.RefundPends, PageTexts.CardRefundPends),
        (TestCard.RefundFails, PageTexts.CardRefundFails),
        (TestCard.Disputed, PageTexts.CardDisputed),
    ];

    public static Html Of(CheckoutSession session, PayForm form, PageLanguage say)
    {
        var cards = session.PaymentMethodTypes.Contains(PaymentMethods.Card);
        return $"""
            <h1>{say[PageTexts.Title]}</h1>
            {Problems(form, say)}
            <div class="halves">
            {Summary(session, say)}
            <div>
            <form method="post" novalidate>
            {(session.CustomerEmail is null ? Field(form, say, PayForm.EmailField, PageTexts.Email, form.Email, "email", "email") : Empty)}
            <fieldset id="method">
            <legend>{say[PageTexts.Method]}</legend>
            {Html.Join(session.PaymentMethodTypes.Select(type => Method(type, form, say)))}
            </fieldset>
            {(cards ? CardFields(form, say) : Empty)}
            {(session.PaymentMethodTypes.Any(PaymentMethods.IsBankDebit) ? DebitFields(form, say) : Empty)}
            <button type="submit">{say[PageTexts.Pay.With(Currencies.Format(session.AmountTotal, session.Currency))]}</button>
            </form>
            {(session.CancelUrl is null ? Empty : Back(session.CancelUrl, say))}
            </div>
            </div>
            {(cards ? TestCards(say) : Empty)}
            """;
    }

    private static Html Empty => Html.Empty;

    private static Html Back(string url, PageLanguage say) => $"""<p><a href="{url}">{say[PageTexts.Back]}</a></p>""";

    private static Html Problems(PayForm form, PageLanguage say)
    {
        if (form.Errors.Count == 0)
        {
            return Empty;
        }

        return $"""
            <div class="problem" role="alert">
            <p><strong>{say[PageTexts.Problem]}</strong></p>
            <ul>{Html.Join(form.Errors.Select(error => (Html)$"""<li><a href="#{error.Field}">{say[error.Text]}</a></li>"""))}</ul>
            </div>
            """;
    }

    private static Html Summary(CheckoutSession session, PageLanguage say) => $"""
        <section aria-labelledby="order">
        <h2 id="order">{say[PageTexts.Order]}</h2>
        <table>
        <thead><tr><th scope="col">{say[PageTexts.Item]}</th><th scope="col" class="number">{say[PageTexts.Amount]}</th></tr></thead>
        <tbody>{Html.Join(session.Lines.Select(line => Line(session, line, say)))}</tbody>
        <tfoot><tr><th scope="row">{say[PageTexts.Total]}</th><td class="number">{Currencies.Format(session.AmountTotal, session.Currency)}</td></tr></tfoot>
        </table>
        </section>
        """;

    private static Html Line(CheckoutSession session, LineItem line, PageLanguage say)
    {
        Html pieces = $"""<br><span class="quiet">{say[PageTexts.Pieces.With(line.Quantity, Currencies.Format(line.UnitAmount, session.Currency))]}</span>""";
        return $"""
            <tr><td><bdi>{line.Name}</bdi>{(line.Quantity > 1 ? pieces : Empty)}</td><td class="number">{Currencies.Format(line.Amount, session.Currency)}</td></tr>
            """;
    }

    private static Html Method(string type, PayForm form, PageLanguage say)
    {
        var hint = PaymentMethods.IsWallet(type) ? PageTexts.WalletHint : PageTexts.DebitHint;
        Html explained = $"""<span class="quiet">{say[hint]}</span>""";
        return $"""
            <label class="option"><input type="radio" name="method" value="{type}"{Html.Flag(form.Method == type, "checked")}><span>{say[NameOf(type)]}</span>{(type == PaymentMethods.Card ? Empty : explained)}</label>
            """;
    }

    private static Html CardFields(PayForm form, PageLanguage say) => $"""
        <div class="card">
        {Field(form, say, PayForm.NumberField, PageTexts.CardNumber, form.Number, "text", "cc-number", "numeric")}
        {Field(form, say, PayForm.ExpiryField, PageTexts.Expiry, form.Expiry, "text", "cc-exp", "numeric")}
        {Field(form, say, PayForm.CvcField, PageTexts.Cvc, form.Cvc, "text", "cc-csc", "numeric")}
        </div>
        """;

    private static Html DebitFields(PayForm form, PageLanguage say) => $"""
        <div class="debit field">
        <label for="account">{say[PageTexts.Account]}</label>
        <select id="account" name="account"><option value="clears">{say[PageTexts.DebitClears]}</option><option value="returned"{Html.Flag(form.Account == PayForm.Returned, "selected")}>{say[PageTexts.DebitReturns]}</option></select>
        </div>
        """;

    private static Html Field(PayForm form, PageLanguage say, string name, PageText label, string value, string type, string autocomplete, string mode = "email")
    {
        var error = form.Errors.FirstOrDefault(error => error.Field == name).Text;
        Html state = $""" aria-invalid="true" aria-describedby="{name}-error" """;
        Html text = $"""<p class="error" id="{name}-error">{(error is null ? "" : say[error])}</p>""";
        return $"""
            <div class="field {name}">
            <label for="{name}">{say[label]}</label>
            <input id="{name}" name="{name}" type="{type}" inputmode="{mode}" autocomplete="{autocomplete}" value="{value}"{(error is null ? Empty : state)}>
            {(error is null ? Empty : text)}
            </div>
            """;
    }

    private static Html TestCards(PageLanguage say) => $"""
        <section aria-labelledby="cards">
        <h2 id="cards">{say[PageTexts.TestCards]}</h2>
        <table>
        <thead><tr><th scope="col">{say[PageTexts.CardNumber]}</th><th scope="col">{say[PageTexts.WhatHappens]}</th></tr></thead>
        <tbody>{Html.Join(Hints.Select(hint => Hint(hint.Card, hint.Text, say)))}</tbody>
        </table>
        </section>
        """;

    private static Html Hint(TestCard card, PageText text, PageLanguage say) => $"""
        <tr><td><a href="?card={card.Number}#number">{say[PageTexts.FillIn.With(PayForm.Grouped(card.Number))]}</a></td><td>{say[text]}</td></tr>
        """;

    public static PageText NameOf(string type) => type switch
    {
        PaymentMethods.Alipay => PageTexts.Alipay,
        PaymentMethods.WeChatPay => PageTexts.WeChatPay,
        PaymentMethods.SepaDebit => PageTexts.SepaDebit,
        PaymentMethods.UsBankAccount => PageTexts.UsBankAccount,
        _ => PageTexts.Card,
    };
}
