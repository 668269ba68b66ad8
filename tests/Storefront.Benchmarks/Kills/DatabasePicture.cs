using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;

namespace Storefront.Benchmarks.Kills;

/// <summary>
/// What tables hold, so that two databases can be compared which made the same things at different times: every id is replaced by what its row says, and so on along
/// the references; instants and counters of the database are left out.
/// </summary>
internal static partial class DatabasePicture
{
    /// <summary>More than the longest chain of references (value → product → category → its parents).</summary>
    private const int Rounds = 6;

    /// <summary>Numbers above it are instants, kept as ticks: the year 1902.</summary>
    private const long FirstInstant = 600_000_000_000_000_000;

    /// <summary>The goods and their shelves, as an undone import must leave them.</summary>
    public static Task<IReadOnlyDictionary<string, string>> OfGoodsAsync(BuiltShop shop, CancellationToken cancellation) =>
        TakeAsync(shop, table => table.StartsWith("catalog_", StringComparison.Ordinal) && !table.StartsWith("catalog_import", StringComparison.Ordinal) && table != "catalog_price_history", cancellation);

    /// <summary>The same with what was asked when, and the stock.</summary>
    public static Task<IReadOnlyDictionary<string, string>> OfAllAsync(BuiltShop shop, CancellationToken cancellation) =>
        TakeAsync(shop, table => (table.StartsWith("catalog_", StringComparison.Ordinal) && !table.StartsWith("catalog_import", StringComparison.Ordinal)) || table.StartsWith("ordering_stock", StringComparison.Ordinal), cancellation);

    /// <summary>In which tables two pictures differ, with their rows.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual) =>
        [.. expected.Where(table => actual[table.Key] != table.Value).Select(table => $"{table.Key}: {actual[table.Key]}, not {table.Value}")];

    private static async Task<IReadOnlyDictionary<string, string>> TakeAsync(BuiltShop shop, Func<string, bool> wanted, CancellationToken cancellation)
    {
        await using var inside = shop.Open();
        await using var scope = inside.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = db.Database.GetDbConnection();
        var rows = new List<Row>();
        foreach (var table in (await TablesAsync(connection, db.Database.IsSqlite(), cancellation)).Where(wanted))
        {
            rows.AddRange(await ReadAsync(connection, table, cancellation));
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            names = rows.Where(row => row.Id is not null).ToDictionary(row => row.Id!, row => row.Name(names), StringComparer.Ordinal);
        }

        return rows.GroupBy(row => row.Table).ToDictionary(
            table => table.Key,
            table => $"{table.Count()} rows {Hash(string.Join('\n', table.Select(row => row.Name(names)).Order(StringComparer.Ordinal)))[..12]}");
    }

    private static async Task<List<string>> TablesAsync(DbConnection connection, bool isSqlite, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = isSqlite ? "SELECT name FROM sqlite_master WHERE type = 'table'" : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var tables = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static async Task<List<Row>> ReadAsync(DbConnection connection, string table, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellation))
        {
            string? id = null;
            var values = new List<string>();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var (name, value) = (reader.GetName(column), reader.GetValue(column));
                if (name == "Id")
                {
                    id = value is long or int ? null : Text(value);
                }
                // A version never goes back: somebody's open form may carry the one before.
                else if (name != "Version" && value is not (DateTime or DateTimeOffset or > FirstInstant))
                {
                    values.Add($"{name}={Text(value)}");
                }
            }

            rows.Add(new Row(table, id, values));
        }

        return rows;
    }

    private static string Text(object value) => value switch
    {
        Guid id => id.ToString().ToUpperInvariant(),
        bool flag => flag ? "1" : "0",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")]
    private static partial Regex Ids();

    private sealed record Row(string Table, string? Id, List<string> Values)
    {
        /// <summary>What it says, with the names of the last round for the rows that it refers to.</summary>
        public string Name(Dictionary<string, string> names) =>
            Hash(Table + '\n' + string.Join('\n', Values.Select(value => Ids().Replace(value, id => names.GetValueOrDefault(id.Value.ToUpperInvariant(), "#")))));
    }
}
