using System.CommandLine;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

internal static class SeedVerb
{
    public static Command Create()
    {
        var seed = new Command("seed", "Put the shop's first data in, from content/. Running it again changes nothing.");
        seed.SetAction((_, cancellation) => AllVerbs.RunAsync(
            async (services, stop) =>
            {
                await Migration.RunAsync(services, stop);
                await StartUp.SeedAsync(services, stop);
                Console.WriteLine("Seeded.");
                return 0;
            },
            cancellation));
        return seed;
    }
}
