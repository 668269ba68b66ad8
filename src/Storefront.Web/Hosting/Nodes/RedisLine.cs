using StackExchange.Redis;

namespace Storefront.Web.Hosting.Nodes;

/// <summary>
/// The line to the other nodes of this shop: <c>ConnectionStrings:Redis</c>, in the words of StackExchange.Redis (<c>redis:6379,channelPrefix=shop:</c>).
/// Nothing that must not be lost goes over it: while it is down, every node works for itself.
/// </summary>
public sealed class RedisLine(IConfiguration configuration, ILogger<RedisLine> log) : IAsyncDisposable
{
    public const string Setting = "Redis";

    private static readonly RedisChannel _channel = RedisChannel.Literal("storefront:forget");

    /// <summary>Who hears itself knows it by this.</summary>
    private readonly string _self = Guid.NewGuid().ToString("N");

    private volatile ConnectionMultiplexer? _redis;

    public bool IsConfigured => configuration.GetConnectionString(Setting) is { Length: > 0 };

    public bool IsConnected => _redis is { IsConnected: true };

    /// <returns>Null for a text that is no address.</returns>
    public static ConfigurationOptions? Parse(string address)
    {
        try
        {
            var options = ConfigurationOptions.Parse(address);
            (options.AbortOnConnectFail, options.ClientName, options.BacklogPolicy) = (false, "storefront", BacklogPolicy.FailFast);
            return options.EndPoints.Count > 0 ? options : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Tells the other nodes a word, if they can be reached. Does not wait, and never fails.</summary>
    public void Tell(string word)
    {
        try
        {
            _redis?.GetSubscriber().Publish(_channel, $"{_self} {word}", CommandFlags.FireAndForget);
        }
        catch (RedisException away)
        {
            log.LogWarning("The other nodes were not told '{Word}': {Message}", word, away.Message);
        }
    }

    /// <summary>Connects, and hears what other nodes tell.</summary>
    /// <param name="hear">Called with each word, one after the other.</param>
    /// <param name="back">Called when the line was down and stands again: what was told meanwhile is lost.</param>
    public async Task ListenAsync(Func<string, Task> hear, Func<Task> back)
    {
        var redis = _redis ??= await ConnectionMultiplexer.ConnectAsync(Parse(configuration.GetConnectionString(Setting)!)!);
        redis.ConnectionRestored += (_, _) => _ = back();
        (await redis.GetSubscriber().SubscribeAsync(_channel, CommandFlags.FireAndForget)).OnMessage(message =>
            message.Message.ToString().Split(' ') is [var sender, var word] && sender != _self ? hear(word) : Task.CompletedTask);
    }

    public async ValueTask DisposeAsync()
    {
        if (_redis is { } redis)
        {
            await redis.DisposeAsync();
        }
    }
}
