namespace Storefront.IntegrationTests.StripeSandbox;

/// <summary>The system's time, moved.</summary>
public sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Shift;
}
