using System.CommandLine;
using Storefront.Benchmarks.Kills;
using Storefront.Benchmarks.Orders;
using Storefront.Benchmarks.Pages;
using Storefront.Benchmarks.Search;

namespace Storefront.Benchmarks;

/// <summary>In a namespace, unlike the shop's: the tests refer to both.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Measures the shop. Figures and their commands stand in the README.")
        {
            Plaintext.Command(),
            MultiplyGoods.Command(),
            WriteCsv.Command(),
            ServeShop.Command(),
            PlaceOrders.Command(),
            LastPieces.Command(),
            Kill9.Command(),
            KillImport.Command(),
            Settle.Command(),
            CompareEngines.Command(),
            MeasureSearch.Command(),
        };
        return root.Parse(args).InvokeAsync();
    }
}
