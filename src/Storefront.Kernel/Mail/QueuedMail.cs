using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Mail;

/// <summary>A mail that waits to be sent. Added in the transaction of its cause; the unique cause makes it one mail, however often the cause is handled.</summary>
public sealed class QueuedMail
{
    public const int MaxFailures = 10;

    public const int ErrorMaxLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What it is for, once: <c>order-confirmed:{order id}</c>.</summary>
    public required string Cause { get; init; }

    public required string Recipient { get; init; }

    public required Language Language { get; init; }

    public required string Subject { get; init; }

    /// <summary>The plain text. Every mail has one; the HTML says the same.</summary>
    public required string Body { get; init; }

    public string? Html { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>How often it was handed to the transport. Counted before the handing, so that a try that nobody lived to report counts too.</summary>
    public int Attempts { get; private set; }

    /// <summary>How many of the attempts surely delivered nothing.</summary>
    public int Failures { get; private set; }

    public string? LastError { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public DateTimeOffset? ParkedAt { get; private set; }

    /// <summary>True when two copies may be out already: a third attempt is a person's decision.</summary>
    public bool MayHaveArrivedTwice => Attempts - Failures > 1;

    public void Sent(DateTimeOffset now) => (SentAt, LastError) = (now, null);

    /// <summary>Tries again after 5, 10, 20 … seconds, at most an hour; parks after <see cref="MaxFailures"/>.</summary>
    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        NextTryAt = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Failures - 1)));
        Note(error, Failures >= MaxFailures ? now : null);
    }

    /// <summary>Nobody knows whether the server took it: it is tried once more, and then left to a person.</summary>
    public void Doubt(string error, DateTimeOffset now)
    {
        NextTryAt = now + TimeSpan.FromSeconds(5);
        Note(error, MayHaveArrivedTwice ? now : null);
    }

    /// <summary>Trying again would not help.</summary>
    public void Park(string error, DateTimeOffset now) => Note(error, now);

    /// <summary>A person wants it sent, whatever went wrong before. Counts anew, from one, so that what is sent stays marked as not the first.</summary>
    public void Retry(DateTimeOffset now) => (Attempts, Failures, LastError, ParkedAt, NextTryAt) = (1, 1, null, null, now);

    private void Note(string error, DateTimeOffset? parkedAt) =>
        (LastError, ParkedAt) = (error.Length > ErrorMaxLength ? error[..ErrorMaxLength] : error, parkedAt);
}
