using System.CommandLine;
using Storefront.Web.Hosting;
using Storefront.Web.Verbs;

// "serve" is what happens without a verb. Settings in the form --Section:Key=value may follow either.
var root = new RootCommand("Storefront, the shop that stays with its customer.") { TreatUnmatchedTokensAsErrors = false };
root.SetAction((_, cancellation) => ShopHost.ServeAsync(args, cancellation));
foreach (var verb in AllVerbs.Create())
{
    root.Subcommands.Add(verb);
}

// A bug shows itself whole instead of as one line, and tests may end a shop from outside.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

public partial class Program;
