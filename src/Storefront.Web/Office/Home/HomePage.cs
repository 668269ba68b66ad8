using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Home;

/// <summary>What waits for staff, each with the place where it is done.</summary>
public sealed record HomePage(IReadOnlyList<WaitingWork> Work);

/// <param name="Count">How many wait.</param>
/// <param name="Note">Against what: "the oldest since 9:14".</param>
/// <param name="IsFault">Something that is not as it should be, rather than work that is due.</param>
public sealed record WaitingWork(Text Name, int Count, Text Note, string? Path, bool IsFault = false);
