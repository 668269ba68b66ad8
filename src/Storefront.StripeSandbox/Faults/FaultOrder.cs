namespace Storefront.StripeSandbox.Faults;

/// <summary>The body of <c>POST /_sandbox/faults</c>; what is left out stays as it is.</summary>
internal sealed record FaultOrder
{
    public int? SlowMs { get; init; }

    public IReadOnlyList<ApiFaultOrder> Api { get; init; } = [];

    public WebhookFaultOrder? Webhooks { get; init; }

    public void ApplyTo(SandboxFaults faults)
    {
        faults.Slow = SlowMs is { } slow ? TimeSpan.FromMilliseconds(slow) : faults.Slow;
        foreach (var fault in Api)
        {
            faults.FailNext(fault.Kind, fault.Calls, fault.Path);
        }

        if (Webhooks is { } webhooks)
        {
            faults.WebhookCopies = webhooks.Copies ?? faults.WebhookCopies;
            faults.WebhooksReversed = webhooks.Reversed ?? faults.WebhooksReversed;
            faults.WebhooksHeld = webhooks.Held ?? faults.WebhooksHeld;
            faults.WebhooksWronglySigned = webhooks.WronglySigned ?? faults.WebhooksWronglySigned;
            faults.WebhookClockSkew = webhooks.ClockSkewSeconds is { } skew ? TimeSpan.FromSeconds(skew) : faults.WebhookClockSkew;
        }
    }
}

internal sealed record ApiFaultOrder
{
    public required ApiFaultKind Kind { get; init; }

    public int Calls { get; init; } = 1;

    public string? Path { get; init; }
}

internal sealed record WebhookFaultOrder
{
    public int? Copies { get; init; }

    public bool? Reversed { get; init; }

    public bool? Held { get; init; }

    public bool? WronglySigned { get; init; }

    public int? ClockSkewSeconds { get; init; }
}
