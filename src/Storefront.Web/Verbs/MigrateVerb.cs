using System.CommandLine;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

internal static class MigrateVerb
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Bring the database's schema up to date. The shop also does so at its start.");
        migrate.SetAction((_, cancellation) => AllVerbs.RunAsync(
            async (services, stop) =>
            {
                await Migration.RunAsync(services, stop);
                Console.WriteLine("The schema is up to date.");
                return 0;
            },
            cancellation));
        return migrate;
    }
}
