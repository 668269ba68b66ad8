using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Storefront.Benchmarks.Pages;

/// <summary>Makes many goods of few: rows of an Icecat file again and again, with new ids, barcodes and numbers in their titles (design.md §7).</summary>
internal static partial class MultiplyGoods
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command()
    {
        var source = new Argument<FileInfo>("source") { Description = "A file of Icecat rows, one JSON object a line." };
        var target = new Argument<FileInfo>("target") { Description = "Where to write." };
        var count = new Option<int>("--count") { Description = "How many rows.", DefaultValueFactory = _ => 20_000 };
        var command = new Command("multiply", "Make a large catalogue of a small one.") { source, target, count };
        command.SetAction((parsed, _) => WriteAsync(parsed.GetRequiredValue(source).FullName, parsed.GetRequiredValue(target).FullName, parsed.GetValue(count)));
        return command;
    }

    private static async Task WriteAsync(string source, string target, int count)
    {
        var rows = await File.ReadAllLinesAsync(source);
        await using var output = new StreamWriter(target);
        for (var i = 0; i < count; i++)
        {
            await output.WriteLineAsync(i < rows.Length ? rows[i] : Variation(rows[i % rows.Length], i));
        }
    }

    private static string Variation(string row, int number)
    {
        var goods = JsonNode.Parse(row)!.AsObject();
        goods["id"] = $"9{number:D8}";
        goods["sku"] = $"{goods["sku"]}-{number / 1000}";
        goods["title"] = Digits().Replace((string)goods["title"]!, match => (long.Parse(match.Value, CultureInfo.InvariantCulture) + (number % 7)).ToString(CultureInfo.InvariantCulture));
        goods["ean"] = new JsonArray(JsonValue.Create(Barcode(number)));
        return goods.ToJsonString(_plain);
    }

    /// <summary>A number of the range for use inside a shop, with its check digit (GS1 General Specifications, 7.9).</summary>
    private static string Barcode(int number)
    {
        var body = $"29{number:D10}";
        var sum = body.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum();
        return body + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![\d.])\d{1,4}(?![\d.])")]
    private static partial Regex Digits();
}
