using Storefront.Kernel.Invariants;

namespace Storefront.Ordering.Orders.Checks;

/// <summary>Invariant 18. A missing text does not compile; this counts them for whoever asks.</summary>
internal sealed class EveryStateHasWords : IInvariant
{
    public string Sentence => "Every state of an order has its words in both languages";

    public Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var states = Enum.GetValues<OrderState>();
        var silent = states.Where(state => new[] { OrderStateTexts.Staff(state), OrderStateTexts.Customer(state), OrderStateTexts.Next(state) }
            .Any(text => string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Zh)));
        return Task.FromResult(new InvariantReport(states.Length, [.. silent.Select(state => $"{state} has no words")]));
    }
}
