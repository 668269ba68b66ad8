using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Storefront.StripeSandbox.Faults;

namespace Storefront.StripeSandbox.Wire;

/// <summary>Around every API call: key, version and request id, ordered faults, errors in Stripe's form.</summary>
internal sealed class ApiFilter(StripeSandboxOptions options, SandboxFaults faults, RequestIdentity request, Idempotency idempotency) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        request.Id = StripeIds.New("req_", 14);
        http.Response.Headers["Request-Id"] = request.Id;
        http.Response.Headers["Stripe-Version"] = http.Request.Headers["Stripe-Version"] is [{ Length: > 0 } version] ? version : StripeJson.ApiVersion;
        try
        {
            CheckKey(http.Request);
            var fault = faults.TakeFor(http.Request);
            var answer = HttpMethods.IsPost(http.Request.Method)
                ? await idempotency.RunAsync(http, fault, () => CallAsync(context, next))
                : await ReadAsync(fault, () => CallAsync(context, next));
            return Spoil(http, fault, answer);
        }
        catch (StripeError error)
        {
            if (error.ShouldRetry is { } retry)
            {
                http.Response.Headers["Stripe-Should-Retry"] = retry ? "true" : "false";
            }

            return new Answer(error.Status, StripeJson.Text(error.ToJson(request.Id)));
        }
    }

    private static async Task<JsonObject> CallAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await next(context) as JsonObject ?? throw new InvalidOperationException("An API endpoint answers with a JSON object.");

    private async Task<Answer> ReadAsync(ApiFaultKind? fault, Func<Task<JsonObject>> call)
    {
        await faults.SlowDownAsync();
        fault.ThrowBeforeWork();
        return new Answer(200, StripeJson.Text(await call()));
    }

    private static Answer Spoil(HttpContext http, ApiFaultKind? fault, Answer answer)
    {
        switch (fault)
        {
            case ApiFaultKind.TimeoutAfterWork:
                http.Abort();
                return answer;
            case ApiFaultKind.MalformedJson:
                return answer with { Body = answer.Body[..(answer.Body.Length / 2)] };
            default:
                return answer;
        }
    }

    private void CheckKey(HttpRequest http)
    {
        var header = http.Headers.Authorization.ToString();
        var key = header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : "";
        if (key.Length == 0)
        {
            throw new StripeError(401, "invalid_request_error", "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }

        var known = options.ApiKey is { } expected ? key == expected : key.StartsWith("sk_test_", StringComparison.Ordinal) || key.StartsWith("rk_test_", StringComparison.Ordinal);
        if (!known)
        {
            throw new StripeError(401, "invalid_request_error", $"Invalid API Key provided: {key[..Math.Min(8, key.Length)]}***");
        }
    }
}
