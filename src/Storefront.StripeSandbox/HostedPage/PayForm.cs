using System.Globalization;
using Microsoft.AspNetCore.Http;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>What the customer has typed, kept as typed, and what is wrong with it.</summary>
internal sealed class PayForm
{
    public const string MethodField = "method";
    public const string EmailField = "email";
    public const string NumberField = "number";
    public const string ExpiryField = "expiry";
    public const string CvcField = "cvc";
    public const string AccountField = "account";
    public const string Returned = "returned";

    private const int LongestField = 200;

    public string Method { get; private init; } = "";

    public string Email { get; private init; } = "";

    public string Number { get; private init; } = "";

    public string Expiry { get; private init; } = "";

    public string Cvc { get; private init; } = "";

    public string Account { get; private init; } = "";

    /// <summary>By field, in the order of the page.</summary>
    public List<(string Field, PageText Text)> Errors { get; } = [];

    /// <summary>An empty form, or one with a test card filled in.</summary>
    public static PayForm Empty(CheckoutSession session, string? card)
    {
        var known = TestCard.Find(card);
        return new PayForm
        {
            Method = session.PaymentMethodTypes[0],
            Number = known is null ? "" : Grouped(known.Number),
            Expiry = known is null ? "" : "12/34",
            Cvc = known is null ? "" : "123",
        };
    }

    public static PayForm Of(IFormCollection posted)
    {
        string Field(string name) => posted[name].ToString() is { Length: <= LongestField } text ? text.Trim() : "";
        return new PayForm
        {
            Method = Field(MethodField),
            Email = Field(EmailField),
            Number = Field(NumberField),
            Expiry = Field(ExpiryField),
            Cvc = Field(CvcField),
            Account = Field(AccountField),
        };
    }

    /// <summary>The choice, or null when <see cref="Errors"/> says why not.</summary>
    public PaymentChoice? Check(CheckoutSession session, DateTimeOffset now)
    {
        if (session.CustomerEmail is null && Email.IndexOf('@', StringComparison.Ordinal) is < 1)
        {
            Errors.Add((EmailField, PageTexts.NoEmail));
        }

        if (!session.PaymentMethodTypes.Contains(Method))
        {
            Errors.Add((MethodField, PageTexts.NoMethod));
            return null;
        }

        var choice = new PaymentChoice(Method, session.CustomerEmail is null ? Email : null) { Returned = Account == Returned };
        if (Method == PaymentMethods.Card)
        {
            choice = CheckCard(choice, now);
        }

        return Errors.Count == 0 ? choice : null;
    }

    public static string Grouped(string number) => string.Join(' ', number.Chunk(4).Select(part => new string(part)));

    private PaymentChoice CheckCard(PaymentChoice choice, DateTimeOffset now)
    {
        var digits = string.Concat(Number.Where(letter => letter is not ' ' and not '-'));
        var card = TestCard.Find(digits);
        if (card is null)
        {
            Errors.Add((NumberField, digits.Length is >= 12 and <= 19 && digits.All(char.IsAsciiDigit) ? PageTexts.NotATestCard : PageTexts.NoCardNumber));
        }

        if (!DateTime.TryParseExact(Expiry.Replace(" ", "", StringComparison.Ordinal), ["MM/yy", "MMyy", "MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var expiry)
            || (expiry.Year, expiry.Month).CompareTo((now.Year, now.Month)) < 0)
        {
            Errors.Add((ExpiryField, PageTexts.NoExpiry));
        }

        if (Cvc.Length is < 3 or > 4 || !Cvc.All(char.IsAsciiDigit))
        {
            Errors.Add((CvcField, PageTexts.NoCvc));
        }

        return choice with { Card = card, ExpiryMonth = expiry.Month, ExpiryYear = expiry.Year };
    }
}
