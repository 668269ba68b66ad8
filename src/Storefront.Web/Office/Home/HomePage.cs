using Storefront.Kernel.Languages;
using Storefront.Web.Office.Orders;

namespace Storefront.Web.Office.Home;

/// <summary>What waits for staff, each with the place where it is done.</summary>
/// <param name="ToSend">The orders that leave next; null for those who have nothing to do with orders.</param>
public sealed record HomePage(IReadOnlyList<WaitingWork> Work, QueuePage? ToSend)
{
    /// <summary>So many orders stand on the page; the others are one link away.</summary>
    public const int Shown = 10;
}

/// <param name="Count">How many wait.</param>
/// <param name="Note">For whom it waits, or what happened to it.</param>
/// <param name="IsFault">Something that is not as it should be, rather than work that is due.</param>
public sealed record WaitingWork(Text Name, int Count, Text Note, string? Path, bool IsFault = false);
