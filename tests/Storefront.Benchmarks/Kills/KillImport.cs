using System.CommandLine;

namespace Storefront.Benchmarks.Kills;

/// <summary>The verb <c>kill-import</c>: whether an import that was killed can be finished, or taken back, as if nothing had happened.</summary>
internal static class KillImport
{
    private const int Rows = 600;

    public static Command Command()
    {
        var feed = new Argument<FileInfo?>("feed") { Description = $"A file of Icecat rows; without it, {Rows} made ones.", Arity = ArgumentArity.ZeroOrOne };
        var moments = new Option<int[]>("--at") { Description = "How many rows are done when it is killed; negative: read, not written yet.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [-1, 1, 150, 300, 450, Rows] };
        var command = new Command("kill-import", "Kill an import at several moments, resume and undo it, and compare the databases.") { feed, moments };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("storefront-kill-import-");
            try
            {
                var file = parsed.GetValue(feed)?.FullName ?? Path.Combine(folder.FullName, "feed.jsonl");
                if (parsed.GetValue(feed) is null)
                {
                    await KillImports.WriteFeedAsync(file, Rows, cancellation);
                }

                var template = await SeedAsync(folder, cancellation);
                var troubles = await new KillImports(() => Task.FromResult(Copy(template, folder)), file, new Progress<string>(Console.WriteLine)).RunAsync(parsed.GetValue(moments)!, cancellation);
                foreach (var trouble in troubles)
                {
                    Console.WriteLine(trouble);
                }

                Console.WriteLine($"kills={parsed.GetValue(moments)!.Length * 3} differences={troubles.Count}");
                return troubles.Count == 0 ? 0 : 1;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static async Task<DirectoryInfo> SeedAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        var template = folder.CreateSubdirectory("template");
        var seeded = await new BuiltShop(template.FullName).RunAsync(cancellation, "seed");
        return seeded.ExitCode == 0 ? template : throw new InvalidOperationException(seeded.Complained);
    }

    private static BuiltShop Copy(DirectoryInfo template, DirectoryInfo folder)
    {
        var copy = folder.CreateSubdirectory($"{Guid.NewGuid():N}");
        foreach (var file in template.EnumerateFiles("storefront.db*"))
        {
            file.CopyTo(Path.Combine(copy.FullName, file.Name));
        }

        return new BuiltShop(copy.FullName);
    }
}
