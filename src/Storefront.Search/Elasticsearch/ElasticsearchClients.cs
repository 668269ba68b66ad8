using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Storefront.Search.Elasticsearch;

/// <summary>The three ways in which we speak with the server, one for each <see cref="Patience"/>.</summary>
internal static class ElasticsearchClients
{
    private const int MostBytesOfAnAnswer = 64 * 1024 * 1024;

    private static readonly TimeSpan _connectTimeout = TimeSpan.FromSeconds(2);

    public static string NameOf(Patience patience) => $"search-{patience}";

    public static IServiceCollection AddElasticsearch(this IServiceCollection services)
    {
        foreach (var patience in Enum.GetValues<Patience>())
        {
            var client = services.AddHttpClient(NameOf(patience), (provider, client) => Address(client, provider.GetRequiredService<IOptions<SearchOptions>>().Value.Elasticsearch))
                // A server that sends us elsewhere would get our key; and there is nothing to keep cookies for.
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ConnectTimeout = _connectTimeout,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                })
                // Two lines for each question would drown the log, and one of them could name what somebody looked for.
                .RemoveAllLoggers();
            client.AddResilienceHandler("search", (pipeline, context) => Endure(pipeline, patience, context.ServiceProvider.GetRequiredService<IOptions<SearchOptions>>().Value.Elasticsearch));
            client.AddHttpMessageHandler(() => new WholeAnswers());
        }

        return services.AddSingleton<ElasticsearchServer>().AddSingleton<ElasticsearchIndex>();
    }

    private static void Address(HttpClient client, ElasticsearchOptions options)
    {
        client.BaseAddress = new Uri(options.Url!.TrimEnd('/') + "/");
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.MaxResponseContentBufferSize = MostBytesOfAnAnswer;
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.Authorization = options switch
        {
            { ApiKey.Length: > 0 } => new AuthenticationHeaderValue("ApiKey", options.ApiKey),
            { Username.Length: > 0 } => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}"))),
            _ => null,
        };
    }

    private static void Endure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, Patience patience, ElasticsearchOptions options)
    {
        var ask = TimeSpan.FromMilliseconds(options.AskMilliseconds);
        var (inAll, once, tries, between) = patience switch
        {
            // A shopper gets a second try only where the first failed at once.
            Patience.Ask => (ask * 4 / 3, ask, 1, TimeSpan.FromMilliseconds(5)),
            Patience.Look => (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(3), 1, TimeSpan.FromMilliseconds(100)),
            _ => (TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(30), 4, TimeSpan.FromMilliseconds(300)),
        };
        pipeline
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = inAll })
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = tries,
                Delay = between,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                // "Try again in 30 seconds" is an answer for the indexer, not for a shopper.
                ShouldRetryAfterHeader = patience == Patience.Write,
                ShouldHandle = tried => ValueTask.FromResult(patience == Patience.Write ? HttpClientResiliencePredicates.IsTransient(tried.Outcome) : FailedAtOnce(tried.Outcome)),
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = TimeSpan.FromSeconds(3),
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = once });
    }

    /// <summary>As on a connection that the server had closed, or where the index was exchanged for a new one between the question and the answer.</summary>
    private static bool FailedAtOnce(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException || outcome.Result is { StatusCode: HttpStatusCode.NotFound or >= HttpStatusCode.InternalServerError };

    /// <summary>Reads the answer to its end before anybody judges it, so that half an answer and one that trickles in are tried again like none.</summary>
    private sealed class WholeAnswers : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            try
            {
                await response.Content.LoadIntoBufferAsync(MostBytesOfAnAnswer, cancellationToken);
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
    }
}
