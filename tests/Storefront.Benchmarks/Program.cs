using System.CommandLine;
using Storefront.Benchmarks;

var root = new RootCommand("Measures the shop. Figures and their commands stand in the README.")
{
    Plaintext.Command(),
    MultiplyGoods.Command(),
};
return await root.Parse(args).InvokeAsync();
