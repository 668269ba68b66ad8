using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>Sends a request and reads the answer. Whatever goes wrong, except that nobody wants the answer any more, is an <see cref="IndexAwayException"/>.</summary>
internal sealed class ElasticsearchServer(IHttpClientFactory clients)
{
    /// <summary>Of a server's own words, in a sentence for staff.</summary>
    private const int MostOfAReason = 300;

    private static readonly MediaTypeHeaderValue _json = new("application/json");
    private static readonly MediaTypeHeaderValue _lines = new("application/x-ndjson");

    public async Task<T> SendAsync<T>(Patience patience, HttpMethod method, string path, JsonNode? body, CancellationToken cancellation)
        where T : class
    {
        var reply = await ExchangeAsync(patience, method, path, body is null ? null : Content(Json.Bytes(body), _json), cancellation);
        return reply.IsSuccess ? Read<T>(reply) : throw Refused(reply);
    }

    /// <summary>Null where there is no such thing, or where several share its name.</summary>
    public async Task<T?> FindAsync<T>(Patience patience, HttpMethod method, string path, JsonNode? body, CancellationToken cancellation)
        where T : class
    {
        var reply = await ExchangeAsync(patience, method, path, body is null ? null : Content(Json.Bytes(body), _json), cancellation);
        return reply switch
        {
            { IsSuccess: true } => Read<T>(reply),
            { Status: HttpStatusCode.NotFound or HttpStatusCode.BadRequest, MediaType: "application/json" } => null,
            _ => throw Refused(reply),
        };
    }

    public async Task<BulkAnswer> BulkAsync(string path, ReadOnlyMemory<byte> lines, CancellationToken cancellation)
    {
        var reply = await ExchangeAsync(Patience.Write, HttpMethod.Post, path, Content(lines, _lines), cancellation);
        return reply.IsSuccess ? Read<BulkAnswer>(reply) : throw Refused(reply);
    }

    private static ReadOnlyMemoryContent Content(ReadOnlyMemory<byte> bytes, MediaTypeHeaderValue type)
    {
        var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = type;
        return content;
    }

    private async Task<Reply> ExchangeAsync(Patience patience, HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        try
        {
            using var client = clients.CreateClient(ElasticsearchClients.NameOf(patience));
            using var request = new HttpRequestMessage(method, path) { Content = content };
            using var response = await client.SendAsync(request, cancellation);
            return new Reply(request, response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync(cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        // Whoever asks is ready for an index that is away, and for nothing else: a shopper's page must not fail for a reason that nobody thought of.
        catch (Exception failure)
        {
            throw new IndexAwayException(Sentence(failure), failure);
        }
    }

    private static string Sentence(Exception failure) => failure switch
    {
        BrokenCircuitException => "The search server failed too often lately and is left alone for a few seconds.",
        TimeoutRejectedException or OperationCanceledException => "The search server did not answer in time.",
        HttpRequestException { InnerException: SocketException socket } => $"The search server cannot be reached: {socket.Message}.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "The search server's certificate is not trusted here.",
        HttpRequestException or IOException => "The connection to the search server broke.",
        _ => $"The search server could not be asked: {failure.Message}",
    };

    private static T Read<T>(Reply reply)
        where T : class
    {
        if (reply.MediaType is not (null or "application/json" or "application/vnd.elasticsearch+json"))
        {
            throw new IndexAwayException($"What answers at the search server's address sends {reply.MediaType}, as no search server does.");
        }

        try
        {
            return Json.Read<T>(reply.Body);
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            throw new IndexAwayException($"The search server's answer to {reply.Asked} cannot be understood: {failure.Message}", failure);
        }
    }

    private static IndexAwayException Refused(Reply reply) => reply.Status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new($"The search server does not let us in ({(int)reply.Status}): look at Search:Elasticsearch's key or name and password, and at what they may do."),
        HttpStatusCode.TooManyRequests => new("The search server has too much to do (429)."),
        _ => new($"The search server answered {(int)reply.Status} to {reply.Asked}{Reason(reply)}."),
    };

    private static string Reason(Reply reply)
    {
        try
        {
            return ": " + Words(Json.Read<ErrorAnswer>(reply.Body).Error);
        }
        catch (JsonException)
        {
            return "";
        }
    }

    internal static string Words(ErrorCause cause)
    {
        var words = $"{cause.Type}, {cause.Reason}";
        return words.Length <= MostOfAReason ? words : words[..MostOfAReason] + "…";
    }

    private sealed record Reply(HttpRequestMessage Request, HttpStatusCode Status, string? MediaType, byte[] Body)
    {
        public bool IsSuccess => (int)Status is >= 200 and < 300;

        public string Asked => $"{Request.Method} {Request.RequestUri?.OriginalString}";
    }
}
