namespace Storefront.Kernel.Invariants;

/// <summary>Something that must always hold (spec/commerce.md §4.4). The verb <c>verify</c> checks all and prints each.</summary>
public interface IInvariant
{
    /// <summary>A sentence that says what holds: "Reserved pieces are never more than those on hand".</summary>
    string Sentence { get; }

    Task<InvariantReport> CheckAsync(CancellationToken cancellation);
}

/// <param name="Checked">How many rows were looked at.</param>
/// <param name="Broken">Which break the rule, in words for staff; empty when it holds.</param>
public sealed record InvariantReport(long Checked, IReadOnlyList<string> Broken);
