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

    private static readonly string[] _tags = [Tag];

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

    /// <summary>The same without keeping it.</summary>
    public async Task<T> OnceAsync<T>(Func<CatalogDb, CancellationToken, Task<T>> load, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await load(scope.ServiceProvider.GetRequiredService<CatalogDb>(), cancellation);
    }

    public ValueTask ForgetAsync(CancellationToken cancellation) => cache.RemoveByTagAsync(Tag, cancellation);
}
