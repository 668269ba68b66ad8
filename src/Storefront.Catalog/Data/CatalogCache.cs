using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace Storefront.Catalog.Data;

/// <summary>
/// Keeps answers of the catalogue for some minutes, until anything in it changes. What is loaded is loaded in a scope of its own: the request that
/// asked first may be gone before the answer, on which others wait too, is there.
/// </summary>
public sealed class CatalogCache(HybridCache cache, IServiceScopeFactory scopes)
{
    /// <summary>The tag of everything that the catalogue's pages show; the same name serves the output cache.</summary>
    public const string Tag = "catalog";

    private static readonly HybridCacheEntryOptions _some = new() { Expiration = TimeSpan.FromMinutes(5), LocalCacheExpiration = TimeSpan.FromMinutes(5) };

    private static readonly HybridCacheEntryOptions _onlyKept = new() { Flags = HybridCacheEntryFlags.DisableUnderlyingData };

    private static readonly string[] _tags = [Tag];

    /// <summary>How often all was forgotten.</summary>
    private long _forgotten;

    public ValueTask<T> GetAsync<T>(string key, Func<CatalogDb, CancellationToken, Task<T>> load, CancellationToken cancellation) => cache.GetOrCreateAsync(
        key,
        (scopes, load),
        static async (state, stop) =>
        {
            await using var scope = state.scopes.CreateAsyncScope();
            return await state.load(scope.ServiceProvider.GetRequiredService<CatalogDb>(), stop);
        },
        _some,
        _tags,
        cancellation);

    /// <summary>Nothing is kept for what does not exist: made-up addresses must not fill the memory.</summary>
    public async ValueTask<T?> GetUnlessNullAsync<T>(string key, Func<CatalogDb, CancellationToken, Task<T?>> load, CancellationToken cancellation)
        where T : class
    {
        var found = await GetAsync(key, load, cancellation);
        if (found is null)
        {
            await cache.RemoveAsync(key, cancellation);
        }

        return found;
    }

    /// <summary>One answer for each of several goods. Those that are not kept are loaded together, by the request that asks.</summary>
    /// <param name="kind">What is asked about them: the beginning of the keys.</param>
    /// <param name="load">Gets the goods that are not kept; what it does not find is not in the answer.</param>
    public async Task<Dictionary<Guid, T>> GetManyAsync<T>(
        string kind, IReadOnlyCollection<Guid> ids, Func<IReadOnlyList<Guid>, Task<Dictionary<Guid, T>>> load, CancellationToken cancellation)
        where T : class
    {
        var before = Interlocked.Read(ref _forgotten);
        var (found, missing) = (new Dictionary<Guid, T>(ids.Count), new List<Guid>());
        foreach (var id in ids)
        {
            if (await cache.GetOrCreateAsync<T?>($"{kind}:{id}", static _ => default, _onlyKept, _tags, cancellation) is { } kept)
            {
                found[id] = kept;
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count == 0)
        {
            return found;
        }

        var loaded = await load(missing);
        foreach (var (id, answer) in loaded)
        {
            found[id] = answer;
            await cache.SetAsync($"{kind}:{id}", answer, _some, _tags, cancellation);
        }

        // What was read before a change and kept after it would outlive the change.
        if (Interlocked.Read(ref _forgotten) != before)
        {
            await cache.RemoveAsync(loaded.Keys.Select(id => $"{kind}:{id}"), CancellationToken.None);
        }

        return found;
    }

    /// <summary>The same without keeping it.</summary>
    public async Task<T> OnceAsync<T>(Func<CatalogDb, CancellationToken, Task<T>> load, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await load(scope.ServiceProvider.GetRequiredService<CatalogDb>(), cancellation);
    }

    public ValueTask ForgetAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _forgotten);
        return cache.RemoveByTagAsync(Tag, cancellation);
    }
}
