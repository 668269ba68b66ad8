using Storefront.Kernel.Jobs;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>Rings when a message of the payment provider was kept.</summary>
public sealed class InboxSignal : Bell;
