using System.Net;
using System.Text.Json;
using Polly;
using Stripe;

namespace Storefront.Ordering.Payments.Provider;

/// <summary>Sorts what can go wrong with a request by what it means for us.</summary>
internal static class AskingStripe
{
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (StripeException failure)
        {
            throw new ProviderException(Sort(failure), $"Stripe answered {(int)failure.HttpStatusCode} {failure.StripeError?.Code}: {failure.Message}", failure);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException or JsonException or ExecutionRejectedException)
        {
            throw new ProviderException(ProviderProblem.Unknown, $"Stripe did not answer: {failure.Message}", failure);
        }
    }

    private static ProviderProblem Sort(StripeException failure) => failure.HttpStatusCode switch
    {
        HttpStatusCode.Conflict => ProviderProblem.Busy,

        // Too much at once: nothing was done, and the same request may succeed later.
        HttpStatusCode.TooManyRequests => ProviderProblem.Unknown,
        >= HttpStatusCode.InternalServerError => ProviderProblem.Broken,
        >= HttpStatusCode.BadRequest => ProviderProblem.Refused,

        // 200 with a body that cannot be read.
        _ => ProviderProblem.Unknown,
    };
}
