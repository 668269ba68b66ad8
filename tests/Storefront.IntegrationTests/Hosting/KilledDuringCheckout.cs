using Storefront.Benchmarks.Kills;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>Two rounds of what <c>Storefront.Benchmarks kill9</c> does in twenty.</summary>
public sealed class KilledDuringCheckout
{
    [Fact]
    public async Task No_acknowledged_order_is_lost_no_form_makes_two_and_who_paid_has_paid()
    {
        var folder = Directory.CreateTempSubdirectory("storefront-killed-").FullName;
        var database = await TestDatabase.CreateSeededAsync(folder);
        try
        {
            var figures = await new KillCheckouts(new BuiltShop(folder, [.. database.Settings]), rounds: 2, buyers: 3, seed: 3, Silence).RunAsync(TestContext.Current.CancellationToken);

            Assert.True(figures.IsClean, $"{figures} {string.Join(' ', figures.Troubles)} {figures.Verify?.Said}");
            Assert.True(figures.Acknowledged > 0, $"Nobody ordered anything: {figures}");
        }
        finally
        {
            await database.DropAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Progress<string> Silence { get; } = new();
}
