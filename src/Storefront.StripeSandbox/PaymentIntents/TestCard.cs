namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>Stripe's published test cards, as far as the sandbox plays them.</summary>
internal sealed record TestCard(string Number, TestCardOutcome Outcome, string Brand = "visa", string? Code = null, string? DeclineCode = null, string Message = "")
{
    public static readonly TestCard Succeeds = new("4242424242424242", TestCardOutcome.Succeeds);
    public static readonly TestCard Declined = new("4000000000000002", TestCardOutcome.Declined, Code: "card_declined", DeclineCode: "generic_decline", Message: "Your card was declined.");
    public static readonly TestCard InsufficientFunds = new("4000000000009995", TestCardOutcome.Declined, Code: "card_declined", DeclineCode: "insufficient_funds", Message: "Your card has insufficient funds.");
    public static readonly TestCard ThreeDSecure = new("4000002760003184", TestCardOutcome.NeedsAuthentication);
    public static readonly TestCard RefundPends = new("4000000000007726", TestCardOutcome.Succeeds);
    public static readonly TestCard RefundFails = new("4000000000005126", TestCardOutcome.Succeeds);
    public static readonly TestCard Disputed = new("4000000000000259", TestCardOutcome.SucceedsThenDisputed);

    public static readonly IReadOnlyList<TestCard> All =
    [
        Succeeds,
        Declined,
        InsufficientFunds,
        ThreeDSecure,
        new("5555555555554444", TestCardOutcome.Succeeds, "mastercard"),
        new("4000000000009987", TestCardOutcome.Declined, Code: "card_declined", DeclineCode: "lost_card", Message: "Your card was declined."),
        new("4000000000000069", TestCardOutcome.Declined, Code: "expired_card", Message: "Your card has expired."),
        new("4000000000000127", TestCardOutcome.Declined, Code: "incorrect_cvc", Message: "Your card's security code is incorrect."),
        new("4000000000000119", TestCardOutcome.Declined, Code: "processing_error", Message: "An error occurred while processing your card. Try again in a little bit."),
        RefundPends,
        RefundFails,
        Disputed,
    ];

    public string Last4 => Number[^4..];

    public static TestCard? Find(string? number) => All.FirstOrDefault(card => card.Number == number);
}

internal enum TestCardOutcome
{
    Succeeds,
    Declined,
    NeedsAuthentication,
    SucceedsThenDisputed,
}
