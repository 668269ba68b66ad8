using System.Collections.Concurrent;

namespace Storefront.StripeSandbox.Wire;

/// <summary>Idempotency keys whose first request is still at work.</summary>
internal sealed class KeysInUse
{
    private readonly ConcurrentDictionary<string, bool> _keys = new();

    public IDisposable Take(string key) => _keys.TryAdd(key, true)
        ? new Taken(_keys, key)
        : throw new StripeError(409, "invalid_request_error", $"There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): {key}", "idempotency_key_in_use");

    private sealed class Taken(ConcurrentDictionary<string, bool> keys, string key) : IDisposable
    {
        public void Dispose() => keys.TryRemove(key, out _);
    }
}
