using System.Diagnostics;

namespace Storefront.IntegrationTests;

/// <summary>Waits for what the shop's workers will bring about. The ceiling is far above what a busy machine needs: only a defect reaches it.</summary>
public static class Eventually
{
    private static readonly TimeSpan _ceiling = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan _between = TimeSpan.FromMilliseconds(50);

    /// <summary>What <paramref name="look"/> finds, as soon as it finds something.</summary>
    public static async Task<T> FindsAsync<T>(Func<Task<T?>> look, Func<Task<string>> otherwise)
        where T : class
    {
        var began = Stopwatch.StartNew();
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            if (began.Elapsed > _ceiling)
            {
                Assert.Fail(await otherwise());
            }

            await Task.Delay(_between, TestContext.Current.CancellationToken);
        }
    }

    public static Task HoldsAsync(Func<Task<bool>> holds, Func<Task<string>> otherwise) =>
        FindsAsync(async () => await holds() ? "yes" : null, otherwise);

    public static Task HoldsAsync(Func<Task<bool>> holds, string otherwise) => HoldsAsync(holds, () => Task.FromResult(otherwise));
}
