using System.CommandLine;
using Storefront.Benchmarks.Orders;
using Storefront.Benchmarks.Pages;

var root = new RootCommand("Measures the shop. Figures and their commands stand in the README.")
{
    Plaintext.Command(),
    MultiplyGoods.Command(),
    ServeShop.Command(),
    PlaceOrders.Command(),
    LastPieces.Command(),
};
return await root.Parse(args).InvokeAsync();
