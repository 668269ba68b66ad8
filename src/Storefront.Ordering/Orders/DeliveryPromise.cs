namespace Storefront.Ordering.Orders;

/// <summary>What was promised when the order was placed; it does not change when calendars or methods do.</summary>
/// <param name="OrderBy">The cut-off that the promise counted on.</param>
/// <param name="Leaves">The day on which all of it must have left, at the site that sends it.</param>
/// <param name="Earliest">The first day on which it may arrive.</param>
/// <param name="Latest">The day that the customer was told.</param>
public sealed record DeliveryPromise(DateTimeOffset OrderBy, DateOnly Leaves, DateOnly Earliest, DateOnly Latest);
