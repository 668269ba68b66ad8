using Microsoft.Data.Sqlite;

namespace Storefront.IntegrationTests.Importing.Converting;

/// <summary><c>seed_simplcommerce_phones</c>: tables of another shop, read by the database that its script was written for.</summary>
internal static class Phones
{
    private const string Products =
        """
        SELECT p.Id, p.Name, p.Slug, p.Price, p.StockQuantity, p.ShortDescription, p.Description, p.Specification, b.Name,
          (SELECT c.Name FROM Catalog_ProductCategory pc JOIN Catalog_Category c ON c.Id = pc.CategoryId WHERE pc.ProductId = p.Id ORDER BY pc.Id LIMIT 1)
        FROM Catalog_Product p LEFT JOIN Catalog_Brand b ON b.Id = p.BrandId ORDER BY p.Id
        """;

    public static string Convert(string folder)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Load(connection, File.ReadAllLines(SharedFiles.Need("data", "seed_simplcommerce_phones", "seed_sqlite.sql")));
        var attributes = Read(connection, "SELECT v.ProductId, a.Name, v.Value FROM Catalog_ProductAttributeValue v JOIN Catalog_ProductAttribute a ON a.Id = v.AttributeId").ToLookup(row => row[0], row => (row[1], row[2]));
        return SharedCsv.Write(folder, "phones", Read(connection, Products).Select(row =>
        {
            var cells = new Dictionary<string, string?>
            {
                ["product"] = row[0],
                ["sku"] = $"PHONE-{row[0]}",
                ["name.en"] = row[1],
                ["slug"] = row[2]?.ToLowerInvariant(),
                ["price.usd"] = row[3],
                ["stock"] = row[4],
                ["summary.en"] = row[5] is { Length: > 900 } ? null : row[5],
                ["description.en"] = row[6] is { Length: > 15_000 } ? null : row[6],
                ["brand"] = row[8],
                ["category"] = row[9],
            };
            foreach (var (name, value) in attributes[row[0]])
            {
                cells[$"attr.{name}"] = value;
            }

            return cells;
        }));
    }

    /// <summary>Makes each table with the columns that its first row names; the script itself takes them for granted.</summary>
    private static void Load(SqliteConnection connection, IReadOnlyList<string> lines)
    {
        var made = new HashSet<string>();
        var statements = string.Join('\n', lines.SkipWhile(line => !line.StartsWith("INSERT", StringComparison.Ordinal))).Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var statement in statements.Where(statement => statement.StartsWith("INSERT INTO \"Catalog_", StringComparison.Ordinal)))
        {
            var (table, columns) = (statement.Split('"')[1], statement[statement.IndexOf('(', StringComparison.Ordinal)..(statement.IndexOf(')', StringComparison.Ordinal) + 1)]);
            if (made.Add(table))
            {
                Run(connection, $"CREATE TABLE {table} {columns}");
            }

            Run(connection, statement);
        }
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The script of a shop that we read is run in a database of its own, in memory.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static List<string?[]> Read(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = question;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : System.Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))]);
        }

        return rows;
    }
}
