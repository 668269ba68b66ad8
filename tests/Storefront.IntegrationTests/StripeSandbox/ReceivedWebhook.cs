using System.Text.Json.Nodes;
using Stripe;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed record ReceivedWebhook(string Body, string Signature)
{
    public string Type => JsonNode.Parse(Body)!["type"]!.ToString();

    public string Id => JsonNode.Parse(Body)!["id"]!.ToString();

    /// <summary>Checked and read by Stripe's own code; throws when signature, time or version is wrong.</summary>
    public Event Read() => EventUtility.ConstructEvent(Body, Signature, RunningSandbox.Secret);
}
