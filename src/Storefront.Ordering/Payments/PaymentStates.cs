namespace Storefront.Ordering.Payments;

internal static class PaymentStates
{
    private const int FinalRank = 4;

    /// <summary>Facts of a higher rank overrule an end; nothing overrules money that has arrived.</summary>
    public static int Rank(this PaymentState state) => state switch
    {
        PaymentState.Created => 0,
        PaymentState.RequiresAction => 1,
        PaymentState.Processing => 2,
        PaymentState.Authorized => 3,
        PaymentState.Failed or PaymentState.Cancelled or PaymentState.Expired => FinalRank,
        PaymentState.Captured => FinalRank + 1,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static bool IsFinal(this PaymentState state) => state.Rank() >= FinalRank;

    /// <summary>
    /// What the provider says now replaces what we knew, whichever event brought us to ask; but an end is left only for a higher rank, so that a late or
    /// repeated fact changes nothing.
    /// </summary>
    public static PaymentState Then(this PaymentState known, PaymentState said) => known.IsFinal() && said.Rank() <= known.Rank() ? known : said;
}
