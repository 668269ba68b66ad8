namespace Storefront.StripeSandbox.Wire;

/// <summary>Which API request is at work; events that it causes name it. Empty for what customers and timers do.</summary>
internal sealed class RequestIdentity
{
    public string? Id { get; set; }

    public string? IdempotencyKey { get; set; }
}
