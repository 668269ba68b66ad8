using System.CommandLine;
using Storefront.Catalog.Importing;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

/// <summary>Takes in goods from a file. The last line is always <c>read=N created=N updated=N unchanged=N rejected=N</c>.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to import.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "icecat-jsonl: one JSON object a line. csv: named columns, one row a variant; the office has the template.", DefaultValueFactory = _ => "icecat-jsonl" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen, and change nothing." };
        var stock = new Option<int>("--opening-stock") { Description = "Pieces of each new good to book as opening balance." };
        var taxClass = new Option<string>("--tax-class") { Description = "A class of content/tax.yaml.", DefaultValueFactory = _ => "standard" };
        var categories = new Option<string?>("--categories") { Description = "A CSV of id and category path ('Computers > Laptops')." };
        var pictures = new Option<string?>("--pictures") { Description = "A folder with the files that rows name as their pictures. Nothing is fetched from elsewhere." };
        var resume = new Option<bool>("--resume") { Description = "Go on with the import that was interrupted." };
        var undo = new Option<Guid?>("--undo") { Description = "Bring back what the goods were before this import." };
        var products = new Command("products", "Import products.") { file, format, dryRun, stock, taxClass, categories, pictures, resume, undo };
        products.SetAction((parsed, cancellation) => AllVerbs.RunAsync(
            async (services, stop) =>
            {
                await Migration.RunAsync(services, stop);
                var order = new ImportOrder(parsed.GetValue(file) ?? "", parsed.GetValue(format)!, Math.Max(0, parsed.GetValue(stock)), parsed.GetValue(taxClass)!, parsed.GetValue(categories), Pictures: parsed.GetValue(pictures));
                var progress = new ProgressLine();
                var import = services.GetRequiredService<ImportGoods>();
                return parsed.GetValue(undo) is { } id ? await EndAsync(await services.GetRequiredService<UndoImport>().RunAsync(id, progress, stop), import, stop)
                    : parsed.GetValue(resume) ? await EndAsync(await import.ResumeAsync(progress, stop), import, stop)
                    : parsed.GetValue(dryRun) ? End(await import.RehearseAsync(order, progress, stop))
                    : await EndAsync(await import.RunAsync(order, progress, stop), import, stop);
            },
            cancellation));
        return new Command("import", "Take in data from files.") { products };
    }

    private static async Task<int> EndAsync(Result<GoodsImport> result, ImportGoods import, CancellationToken cancellation)
    {
        if (!result.Succeeded)
        {
            await Console.Error.WriteLineAsync(result.Refusal.Reason.In(Language.En));
            return 1;
        }

        await foreach (var row in import.RejectedAsync(result.Value.Id, cancellation))
        {
            Complain(row);
        }

        var done = result.Value;
        Tell(done.UnknownColumns);
        Console.WriteLine(done.State == ImportState.Undone ? $"Import {done.Id} is undone." : $"Import {done.Id} is done.");
        Console.WriteLine($"read={done.Read} created={done.Created} updated={done.Updated} unchanged={done.Unchanged} rejected={done.Rejected}");
        return 0;
    }

    private static int End(Result<ImportRehearsal> result)
    {
        if (!result.Succeeded)
        {
            Console.Error.WriteLine(result.Refusal.Reason.In(Language.En));
            return 1;
        }

        var would = result.Value;
        foreach (var row in would.Complaints)
        {
            Complain(row);
        }

        if (would.Rejected > would.Complaints.Count)
        {
            Console.WriteLine($"and {would.Rejected - would.Complaints.Count} more.");
        }

        Tell(would.UnknownColumns);
        Console.WriteLine("Nothing was changed.");
        Console.WriteLine($"read={would.Read} created={would.Created} updated={would.Updated} unchanged={would.Unchanged} rejected={would.Rejected}");
        return 0;
    }

    private static void Complain(RejectedRow row) =>
        Console.WriteLine(row.ExternalId.Length == 0 ? $"line {row.Line} {row.Reason.En}" : $"line {row.Line} (id {row.ExternalId}) {row.Reason.En}");

    private static void Tell(IReadOnlyList<string> unknown)
    {
        if (unknown.Count > 0)
        {
            Console.WriteLine($"columns that mean nothing here: {string.Join(", ", unknown)}");
        }
    }
}
