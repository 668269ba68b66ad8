namespace Storefront.Ordering.Payments.Inbox;

/// <summary>What became of a message of the provider.</summary>
public enum ProviderEventState
{
    Waiting,
    Applied,

    /// <summary>It is about something that we do not follow.</summary>
    Ignored,

    /// <summary>It names no payment of ours. Shown to staff.</summary>
    Unknown,

    /// <summary>Test money in a real shop, or real money in a test. Shown to staff, never acted on.</summary>
    WrongMode,

    /// <summary>It failed too often. Shown to staff, who may have it tried again.</summary>
    Parked,
}
