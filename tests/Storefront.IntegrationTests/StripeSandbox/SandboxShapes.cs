using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Stripe;

namespace Storefront.IntegrationTests.StripeSandbox;

/// <summary>The sandbox's objects beside the ones that Stripe publishes for its own mock.</summary>
public sealed class SandboxShapes
{
    /// <summary>Objects with keys of the caller's choice, or with one key of many; Stripe's client checks those.</summary>
    private static readonly HashSet<string> Open = ["metadata", "payment_method_options", "destination_details", "payment_method_details", "last_payment_error", "next_action"];

    /// <summary>Left out by Stripe itself unless it has something to say; not in the fixtures.</summary>
    private static readonly HashSet<string> Extra = ["refund.pending_reason", "refund.failure_reason", "refund.failure_balance_transaction"];

    /// <summary>Included only when expanded.</summary>
    private static readonly HashSet<string> OnlyExpanded = ["charge.refunds"];

    /// <summary>For Stripe's own product, off in every ordinary account; the pinned version sends it to nobody else.</summary>
    private static readonly HashSet<string> NotOurs = ["checkout.session.managed_payments", "payment_intent.managed_payments", "checkout.session.integration_identifier"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_object_has_the_keys_and_kinds_that_Stripe_publishes()
    {
        var published = Published();
        await using var sandbox = await RunningSandbox.StartAsync();
        var problems = new List<string>();
        foreach (var shown in await EveryKindAsync(sandbox))
        {
            var kind = shown["object"]!.ToString();
            Compare(kind, shown, published[kind]!.AsObject(), problems);
            problems.AddRange(published[kind]!.AsObject().Select(pair => $"{kind}.{pair.Key}").Except(shown.Select(pair => $"{kind}.{pair.Key}")).Except(OnlyExpanded).Except(NotOurs).Except(OptionalOf(kind)).Select(key => "missing " + key));
        }

        Assert.Equal("", string.Join(", ", problems.Distinct()));
    }

    [Fact]
    public async Task Every_key_is_known_to_the_client()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var problems = new List<string>();
        foreach (var shown in await EveryKindAsync(sandbox))
        {
            var type = shown["object"]!.ToString() switch
            {
                "checkout.session" => typeof(global::Stripe.Checkout.Session),
                "payment_intent" => typeof(PaymentIntent),
                "charge" => typeof(Charge),
                "refund" => typeof(Refund),
                "dispute" => typeof(Dispute),
                "item" => typeof(LineItem),
                _ => typeof(Event),
            };
            Know(type, shown, type.Name, problems);
        }

        Assert.Equal("", string.Join(' ', problems.Distinct()));
    }

    private static IEnumerable<string> OptionalOf(string kind) => kind == "dispute" ? ["dispute.payment_method_details"] : [];

    private static void Compare(string path, JsonObject ours, JsonObject theirs, List<string> problems)
    {
        foreach (var (key, value) in ours)
        {
            var place = $"{path}.{key}";
            if (Extra.Contains(place))
            {
                continue;
            }

            if (!theirs.TryGetPropertyValue(key, out var model))
            {
                problems.Add($"{place} is not Stripe's");
            }
            else if (value is not null && model is not null && Kind(value) != Kind(model) && !(key is "data" && path == "event"))
            {
                problems.Add($"{place} is {Kind(value)}, at Stripe {Kind(model)}");
            }
            else if (value is JsonObject inner && model is JsonObject inside && !Open.Contains(key) && path != "event.data")
            {
                Compare(place, inner, inside, problems);
            }
        }
    }

    private static string Kind(JsonNode node) => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "Boolean" : node.GetValueKind().ToString();

    private static void Know(Type type, JsonObject shown, string path, List<string> problems)
    {
        var known = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(property => Names(property).Select(name => (name, property.PropertyType))).ToLookup(pair => pair.name, pair => pair.PropertyType);
        foreach (var (key, value) in shown)
        {
            if (!known.Contains(key))
            {
                problems.Add($"{path}.{key}");
            }
            else if (value is JsonObject inner && known[key].FirstOrDefault(type => typeof(StripeEntity).IsAssignableFrom(type)) is { } below)
            {
                Know(below, inner, $"{path}.{key}", problems);
            }
        }
    }

    private static IEnumerable<string> Names(PropertyInfo property)
    {
        var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
        return name is not null ? [name] : property.GetCustomAttribute<Newtonsoft.Json.JsonPropertyAttribute>()?.PropertyName is { } older ? [older] : [];
    }

    private static async Task<IReadOnlyList<JsonObject>> EveryKindAsync(RunningSandbox sandbox)
    {
        var session = await sandbox.CreateSessionAsync();
        var unpaid = Json(session);
        await sandbox.PayByCardAsync(session, "4000000000000002");
        var declined = Json((await sandbox.Stripe.V1.PaymentIntents.ListAsync(null, null, Cancellation)).Single());
        await sandbox.PayByCardAsync(session, "4242424242424242");
        var disputed = await sandbox.CreateSessionAsync();
        await sandbox.PayByCardAsync(disputed, "4000000000000259");
        var paid = await sandbox.Stripe.V1.Checkout.Sessions.GetAsync(session.Id, null, null, Cancellation);
        var refund = await sandbox.Stripe.V1.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.PaymentIntentId, Amount = 100 }, null, Cancellation);
        return
        [
            unpaid,
            declined,
            await RawAsync(sandbox, $"/v1/checkout/sessions/{session.Id}"),
            (await RawAsync(sandbox, $"/v1/checkout/sessions/{session.Id}/line_items"))["data"]![0]!.AsObject(),
            await RawAsync(sandbox, $"/v1/payment_intents/{paid.PaymentIntentId}"),
            await RawAsync(sandbox, $"/v1/charges/{refund.ChargeId}"),
            .. (await RawAsync(sandbox, "/v1/charges"))["data"]!.AsArray().Select(one => one!.AsObject()),
            await RawAsync(sandbox, $"/v1/refunds/{refund.Id}"),
            (await RawAsync(sandbox, "/v1/disputes"))["data"]![0]!.AsObject(),
            (await RawAsync(sandbox, "/v1/events"))["data"]![0]!.AsObject(),
        ];
    }

    private static JsonObject Json(StripeEntity entity) => JsonNode.Parse(entity.RawJsonElement!.Value.GetRawText())!.AsObject();

    private static async Task<JsonObject> RawAsync(RunningSandbox sandbox, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, sandbox.Address + path);
        request.Headers.Authorization = new("Bearer", "sk_test_of_the_test");
        var answer = await sandbox.Browser.SendAsync(request, Cancellation);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!.AsObject();
    }

    private static JsonObject Published()
    {
        var file = SharedFiles.Need("data", "stripe", "fixtures3.json");
        return JsonNode.Parse(System.IO.File.ReadAllText(file))!["resources"]!.AsObject();
    }
}
