using System.Text.Json;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>What a message is about. Read by hand, so that a shape that a library does not know yet is no reason to turn it away.</summary>
public sealed record EventFacts(
    string Id, string Type, DateTimeOffset HappenedAt, bool IsLive, string? SessionId, string? IntentId, Guid? PaymentId)
{
    private const int MostDepth = 32;

    private static readonly string[] _followed = ["checkout.session.", "payment_intent.", "charge."];

    /// <summary>The groups of events that we ask for when we ask for what we missed.</summary>
    public static IReadOnlyList<string> Groups { get; } =
    [
        "checkout.session.completed",
        "checkout.session.expired",
        "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed",
        "payment_intent.succeeded",
        "payment_intent.payment_failed",
        "payment_intent.canceled",
        "payment_intent.processing",
        "charge.refunded",
        "charge.dispute.created",
        "charge.dispute.updated",
        "charge.dispute.closed",
    ];

    public bool IsAboutPayment => Array.Exists(_followed, start => Type.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Null if it is no event: too deep, a key twice, a part missing.</summary>
    public static EventFacts? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostDepth, AllowDuplicateProperties = false });
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static EventFacts? Read(JsonElement root)
    {
        if (Text(root, "object") != "event" || Text(root, "id") is not { Length: > 0 and <= Payment.ProviderIdMaxLength } id
            || Text(root, "type") is not { Length: > 0 and <= Payment.WordMaxLength } type
            || Property(root, "created") is not { ValueKind: JsonValueKind.Number } created || !created.TryGetInt64(out var seconds) || seconds is < 0 or > 253_402_300_799
            || Property(root, "livemode") is not { ValueKind: JsonValueKind.True or JsonValueKind.False } live
            || Property(Property(root, "data"), "object") is not { ValueKind: JsonValueKind.Object } about)
        {
            return null;
        }

        var kind = Text(about, "object");
        var ours = Text(Property(about, "metadata"), StripePages.PaymentKey);
        return new EventFacts(
            id,
            type,
            DateTimeOffset.FromUnixTimeSeconds(seconds),
            live.GetBoolean(),
            kind == "checkout.session" ? Id("id") : null,
            kind == "payment_intent" ? Id("id") : Id("payment_intent"),
            Guid.TryParse(ours, out var paymentId) ? paymentId : null);

        string? Id(string name) => Text(about, name) is { Length: > 0 and <= Payment.ProviderIdMaxLength } found ? found : null;
    }

    private static JsonElement? Property(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var found) ? found : null;

    private static string? Text(JsonElement? parent, string name) =>
        Property(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
