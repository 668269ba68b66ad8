using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>One attempt to take money, with what became of it and how much went back.</summary>
internal sealed class Charge : IListed
{
    private Charge()
    {
    }

    public long Sequence { get; private set; }

    public string Id { get; private set; } = "";

    public string BalanceTransactionId { get; private set; } = StripeIds.New("txn_3");

    public long Created { get; private set; }

    public string PaymentIntentId { get; private set; } = "";

    public long Amount { get; private set; }

    public long AmountRefunded { get; private set; }

    public string Currency { get; private set; } = "";

    public bool Paid { get; private set; }

    public bool Disputed { get; private set; }

    public string Method { get; private set; } = "";

    public string PaymentMethodId { get; private set; } = "";

    public string? CardNumber { get; private set; }

    public int ExpiryMonth { get; private set; }

    public int ExpiryYear { get; private set; }

    public bool Authenticated { get; private set; }

    public string? FailureCode { get; private set; }

    public string? DeclineCode { get; private set; }

    public string? FailureMessage { get; private set; }

    public string? Email { get; private set; }

    public string? Description { get; private set; }

    public Dictionary<string, string> Metadata { get; private set; } = [];

    public TestCard? Card => TestCard.Find(CardNumber);

    public long Refundable => Paid ? Amount - AmountRefunded : 0;

    /// <summary>The attempt that <paramref name="intent"/> is at, paid unless <paramref name="failure"/> says why not.</summary>
    public static Charge Of(PaymentIntent intent, PaymentFailure? failure, bool authenticated, DateTimeOffset now) => new()
    {
        Id = StripeIds.New(intent.Method == PaymentMethods.Card ? "ch_3" : "py_3"),
        Created = now.ToUnixTimeSeconds(),
        PaymentIntentId = intent.Id,
        Amount = intent.Amount,
        Currency = intent.Currency,
        Paid = failure is null,
        Method = intent.Method,
        PaymentMethodId = intent.PaymentMethodId!,
        CardNumber = intent.CardNumber,
        ExpiryMonth = intent.ExpiryMonth,
        ExpiryYear = intent.ExpiryYear,
        Authenticated = authenticated,
        FailureCode = failure?.Code,
        DeclineCode = failure?.DeclineCode,
        FailureMessage = failure?.Message,
        Email = intent.Email,
        Description = intent.Description,
        Metadata = new(intent.Metadata),
    };

    public void GiveBack(long amount)
    {
        if (amount < 1 || amount > Refundable)
        {
            throw new InvalidOperationException($"Charge {Id} can give back {Refundable}, not {amount}.");
        }

        AmountRefunded += amount;
    }

    /// <summary>A refund did not arrive: its money is the shop's again.</summary>
    public void TakeBack(long amount) => AmountRefunded -= amount;

    public void MarkDisputed() => Disputed = true;
}
