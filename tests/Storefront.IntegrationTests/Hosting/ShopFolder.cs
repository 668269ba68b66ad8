using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>A data folder for a shop on SQLite that a test prepares and spoils.</summary>
internal sealed class ShopFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storefront-folder-").FullName;

    public string Database => Path.Combine(_folder, "storefront.db");

    public (string Name, string Value) Setting => ("Storefront__DataFolder", _folder);

    /// <summary>A database with a history of its schema and a few hundred rows, as a shop has it after a clean stop.</summary>
    public void Create(string? and = null)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            PRAGMA journal_mode = WAL;
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            CREATE TABLE orders (id INTEGER PRIMARY KEY, words TEXT);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO orders SELECT i, hex(randomblob(100)) FROM n;
            {and};
            """;
        command.ExecuteNonQuery();
    }

    public void LoseDatabase()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "storefront.db*").Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)))
        {
            File.Delete(file);
        }
    }

    /// <summary>Makes the database read-only, for root too, who may write whatever its mode: by a read-only mount of the file onto itself.</summary>
    public IDisposable Seal()
    {
        if (Environment.UserName != "root")
        {
            Run("chmod", "400", Database);
            return new Unseal(() => Run("chmod", "600", Database));
        }

        if (!Run("mount", "--bind", Database, Database) || !Run("mount", "-o", "remount,ro,bind", Database))
        {
            Assert.Skip("Root may write everywhere and cannot mount anything here: a read-only database was not tried.");
        }

        return new Unseal(() => Run("umount", Database));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Runs a tool of the system. False if it is not there or not allowed.</summary>
    public static bool Run(string tool, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, words) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private sealed class Unseal(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
