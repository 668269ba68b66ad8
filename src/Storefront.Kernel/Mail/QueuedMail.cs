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

    public int Failures { get; private set; }

    public string? LastError { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public DateTimeOffset? ParkedAt { get; private set; }

    public void Sent(DateTimeOffset now) => (SentAt, LastError) = (now, null);

    /// <summary>Tries again after 5, 10, 20 … seconds, at most an hour; parks after <see cref="MaxFailures"/>.</summary>
    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        LastError = error.Length > ErrorMaxLength ? error[..ErrorMaxLength] : error;
        NextTryAt = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Failures - 1)));
        ParkedAt = Failures >= MaxFailures ? now : null;
    }

    public void Retry(DateTimeOffset now) => (Failures, ParkedAt, NextTryAt) = (0, null, now);

}
