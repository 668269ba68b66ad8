using Storefront.StripeSandbox.Events;

namespace Storefront.StripeSandbox.Webhooks;

/// <summary>One event on its way to the shop, over as many attempts as it takes.</summary>
internal sealed class Delivery
{
    public const string Pending = "pending";
    public const string Delivered = "delivered";
    public const string Failed = "failed";

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private Delivery()
    {
    }

    public long Sequence { get; private set; }

    public string EventId { get; private set; } = "";

    public string Status { get; private set; } = Pending;

    public int Attempts { get; private set; }

    /// <summary>Unix milliseconds.</summary>
    public long NextAttemptAt { get; private set; }

    /// <summary>What the shop answered last; null when it could not be reached.</summary>
    public int? LastStatus { get; private set; }

    public static Delivery Of(StripeEvent raised, DateTimeOffset now) => new() { EventId = raised.Id, NextAttemptAt = now.ToUnixTimeMilliseconds() };

    public void Note(int? status, StripeSandboxOptions options, DateTimeOffset now)
    {
        Attempts++;
        LastStatus = status;
        if (status is >= 200 and < 300)
        {
            Status = Delivered;
        }
        else if (Status != Delivered)
        {
            Status = Attempts >= options.WebhookAttempts ? Failed : Pending;
            NextAttemptAt = (now + Wait(options.WebhookRetry)).ToUnixTimeMilliseconds();
        }
    }

    private TimeSpan Wait(TimeSpan first)
    {
        var wait = first * Math.Pow(2, Math.Min(Attempts - 1, 20));
        return wait < LongestWait ? wait : LongestWait;
    }
}
