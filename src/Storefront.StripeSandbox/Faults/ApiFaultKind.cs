using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Faults;

/// <summary>What can go wrong with an API call on demand.</summary>
public enum ApiFaultKind
{
    /// <summary>429 with code lock_timeout; nothing was done, a retry may succeed.</summary>
    LockTimeout,

    /// <summary>500 before anything was done; replayed under its idempotency key.</summary>
    ServerError,

    /// <summary>500 although the work is done; replayed under its idempotency key.</summary>
    ServerErrorAfterWork,

    /// <summary>The work is done, and the connection breaks before the answer.</summary>
    TimeoutAfterWork,

    /// <summary>The work is done, and the answer's body is cut in the middle.</summary>
    MalformedJson,
}

internal static class ApiFaultKinds
{
    public static void ThrowBeforeWork(this ApiFaultKind? fault)
    {
        switch (fault)
        {
            case ApiFaultKind.LockTimeout:
                throw StripeError.LockTimeout();
            case ApiFaultKind.ServerError:
                throw StripeError.ApiDown();
            default:
                return;
        }
    }
}
