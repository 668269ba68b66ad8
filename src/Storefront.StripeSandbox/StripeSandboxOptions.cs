using Microsoft.Data.Sqlite;

namespace Storefront.StripeSandbox;

/// <summary>How one sandbox is set up. Addresses may be set after the server listens: they are read when they are needed.</summary>
public sealed class StripeSandboxOptions
{
    /// <summary>The sandbox's own SQLite file; made when absent.</summary>
    public required string DatabaseFile { get; set; }

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = DatabaseFile, DefaultTimeout = 30 }.ConnectionString;

    /// <summary>The secret key that API calls must carry; null accepts every test key.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Signs the webhooks, as <c>whsec_…</c> does at Stripe.</summary>
    public string WebhookSecret { get; set; } = "whsec_sandbox";

    /// <summary>Where events are posted. Null: at <see cref="WebhookPath"/> of the server that the sandbox runs in.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>Used while <see cref="WebhookUrl"/> is null. Both null: events wait until one is set.</summary>
    public string? WebhookPath { get; set; }

    /// <summary>Where browsers reach the sandbox, prefix included. Null: the address that the API call came to.</summary>
    public string? PublicBase { get; set; }

    /// <summary>How long a bank debit stays in processing.</summary>
    public TimeSpan BankDebitDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long an asynchronous refund stays as it was answered.</summary>
    public TimeSpan RefundDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often due expiries, settlements and deliveries are looked for.</summary>
    public TimeSpan Tick { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Wait before a failed webhook is tried again; doubles each time, up to an hour.</summary>
    public TimeSpan WebhookRetry { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>After so many failures an event stays undelivered, for the shop to find by listing events.</summary>
    public int WebhookAttempts { get; set; } = 16;
}
