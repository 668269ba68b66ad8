using System.Text.Json.Nodes;

namespace Storefront.StripeSandbox.Wire;

/// <summary>An answer other than 200, with Stripe's error object. Thrown, because it must undo the write that it comes from.</summary>
internal sealed class StripeError(int status, string type, string message, string? code = null, string? parameter = null) : Exception(message)
{
    public int Status => status;

    /// <summary>Stripe keeps an answer under its idempotency key only once the work had begun: what failed validation may be corrected and sent again.</summary>
    public bool Kept { get; private init; }

    /// <summary>Overrules what SDKs make of the status alone.</summary>
    public bool? ShouldRetry { get; init; }

    public static StripeError Invalid(string message, string? parameter = null, string? code = null) =>
        new(400, "invalid_request_error", message, code, parameter);

    /// <summary>The parameters were fine, the object's state is not.</summary>
    public static StripeError Refused(string message, string? code = null, string? parameter = null) =>
        new(400, "invalid_request_error", message, code, parameter) { Kept = true };

    public static StripeError Missing(string what, string id, string parameter = "id") =>
        new(404, "invalid_request_error", $"No such {what}: '{id}'", "resource_missing", parameter);

    public static StripeError ApiDown() =>
        new(500, "api_error", "Sorry! There was an error while talking to one of our backends. Support has been notified.") { Kept = true };

    public static StripeError LockTimeout() =>
        new(429, "invalid_request_error", "This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request.", "lock_timeout") { ShouldRetry = true };

    public JsonObject ToJson(string requestId)
    {
        var error = new JsonObject { ["message"] = Message, ["type"] = type };
        if (code is not null)
        {
            error["code"] = code;
            error["doc_url"] = $"https://stripe.com/docs/error-codes/{code.Replace('_', '-')}";
        }

        if (parameter is not null)
        {
            error["param"] = parameter;
        }

        error["request_log_url"] = $"https://dashboard.stripe.com/test/logs/{requestId}";
        return new JsonObject { ["error"] = error };
    }
}
