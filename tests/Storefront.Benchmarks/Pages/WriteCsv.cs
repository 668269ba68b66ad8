using System.CommandLine;
using System.Globalization;

namespace Storefront.Benchmarks.Pages;

/// <summary>Makes a file of the shop's own CSV format as large as the import office takes: goods of two variants each with long descriptions.</summary>
internal static class WriteCsv
{
    private const string Head = "product,sku,name.en,name.zh,line.en,description.en,brand,category,option.colour,price.usd,stock";

    private const string Sentence = "It stands in the kitchen, says what it weighs, and each of its parts can be bought by number. ";

    private const int SentencesEach = 100;

    public static Command Command()
    {
        var target = new Argument<FileInfo>("target") { Description = "Where to write." };
        var megabytes = new Option<int>("--megabytes") { Description = "How large.", DefaultValueFactory = _ => 200 };
        var command = new Command("csv", "Make a large CSV file of goods.") { target, megabytes };
        command.SetAction((parsed, _) => WriteAsync(parsed.GetRequiredValue(target).FullName, parsed.GetValue(megabytes) * 1_000_000L));
        return command;
    }

    private static async Task WriteAsync(string target, long bytes)
    {
        var description = string.Concat(Enumerable.Repeat(Sentence, SentencesEach));
        await using var file = File.Create(target);
        await using var output = new StreamWriter(file);
        await output.WriteLineAsync(Head);
        for (var number = 1; file.Position < bytes; number++)
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"CSV-{number},CSV-{number}-1,Scale {number},厨房秤 {number},Weighs to the gram,\"{description}No. {number}.\",Made Up,Made up > Scales,White,{20 + (number % 80)}.00,5"));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"CSV-{number},CSV-{number}-2,,,,,,,Black,{25 + (number % 80)}.00,5"));
        }
    }
}
