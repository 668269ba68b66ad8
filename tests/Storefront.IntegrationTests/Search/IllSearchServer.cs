using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Storefront.IntegrationTests.Search;

/// <summary>Stands in for a search server on a bad day, on a real port: it answers whatever the test says.</summary>
internal sealed class IllSearchServer : IAsyncDisposable
{
    /// <summary>Found: one document, nothing counted.</summary>
    public const string Found = """
        {"timed_out":false,"_shards":{"total":1,"failed":0},"hits":{"total":{"value":1,"relation":"eq"},"hits":[{"_id":"g1","_score":1.5,"_source":{"kept":{"title":"Lamp"}}}]}}
        """;

    private readonly WebApplication _server;

    private IllSearchServer(WebApplication server) => _server = server;

    public string Url { get; private set; } = "";

    /// <summary>Method, path and body of everything that was asked.</summary>
    public ConcurrentQueue<(string Method, string Path, string Body)> Asked { get; } = new();

    /// <summary>How it answers from now on.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => WriteAsync(context, 200, Found);

    public static async Task<IllSearchServer> StartAsync(Func<HttpContext, Task>? answer = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        // A request that is kept waiting ends with its client, not with the test.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var server = new IllSearchServer(builder.Build());
        server.Answer = answer ?? server.Answer;
        server._server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            server.Asked.Enqueue((context.Request.Method, context.Request.Path, body));
            await server.Answer(context);
        });
        await server._server.StartAsync(TestContext.Current.CancellationToken);
        server.Url = server._server.Urls.Single();
        return server;
    }

    public static Task WriteAsync(HttpContext context, int status, string body, string type = "application/json")
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, type);
        return context.Response.WriteAsync(body, context.RequestAborted);
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
