using System.CommandLine;

namespace Storefront.Benchmarks.Kills;

/// <summary>The verb <c>kill9</c>: how much of what the shop has promised outlives its death.</summary>
internal static class Kill9
{
    public static Command Command()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often the shop is killed.", DefaultValueFactory = _ => 20 };
        var buyers = new Option<int>("--buyers") { Description = "How many people buy at once.", DefaultValueFactory = _ => 6 };
        var seed = new Option<int>("--seed") { Description = "Chooses the moments.", DefaultValueFactory = _ => Environment.TickCount };
        var command = new Command("kill9", "Kill the shop during checkout and count what is lost.") { rounds, buyers, seed };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("storefront-kill9-").FullName;
            try
            {
                var figures = await new KillCheckouts(new BuiltShop(folder), parsed.GetValue(rounds), parsed.GetValue(buyers), parsed.GetValue(seed), new Progress<string>(Console.WriteLine)).RunAsync(cancellation);
                figures.Troubles.ForEach(Console.WriteLine);
                Console.WriteLine(figures.Verify?.Said);
                Console.WriteLine($"{figures} seed={parsed.GetValue(seed)}");
                return figures.IsClean ? 0 : 1;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }
}
