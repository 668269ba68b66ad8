using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Storefront.Web.Hosting;

/// <summary>
/// Looks at the SQLite file before anything is written to it. SQLite itself makes an empty database where none is and finds a damaged page only when
/// somebody reads it, so a shop that lost its orders would open as if it had never had any.
/// </summary>
internal static class DatabaseFile
{
    /// <exception cref="CannotStartException">The file is gone, damaged, read-only or no database.</exception>
    public static async Task CheckAsync(DbContext schema, CancellationToken cancellation)
    {
        var file = schema.Database.GetDbConnection().DataSource;
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            if (File.Exists(Marker(file)))
            {
                throw new CannotStartException($"The database {file} is gone. Restore a backup. To begin with an empty shop instead, delete {Marker(file)}.");
            }

            return;
        }

        try
        {
            if (await AskAsync(schema, "PRAGMA quick_check(1)", cancellation) is { } answer and not "ok")
            {
                throw new CannotStartException($"The database {file} is damaged ({answer}). Restore a backup.");
            }

            // The smallest write there is, and taken back: a database that is refused stays as it was.
            await AskAsync(schema, "BEGIN IMMEDIATE; PRAGMA user_version = 1; ROLLBACK", cancellation);
        }
        catch (SqliteException failure)
        {
            throw new CannotStartException(failure.SqliteErrorCode switch
            {
                5 or 6 => $"The database {file} is locked by another program.",
                8 or 14 => $"The database {file} cannot be written: its file or folder is read-only.",
                11 => $"The database {file} is damaged. Restore a backup.",
                26 => $"{file} is not a database.",
                _ => $"The database {file} cannot be opened: {failure.Message}",
            });
        }
    }

    /// <summary>Leaves word beside the file that there is a shop in it, so that its loss is noticed.</summary>
    public static async Task MarkAsync(DbContext schema, CancellationToken cancellation)
    {
        var file = schema.Database.GetDbConnection().DataSource;
        if (!File.Exists(Marker(file)))
        {
            await File.WriteAllTextAsync(
                Marker(file),
                $"{Path.GetFileName(file)} beside this file is a shop's database. If it is missing, restore a backup. Delete this file only to begin with an empty shop.\n",
                cancellation);
        }
    }

    private static string Marker(string file) => file + ".txt";

    private static async Task<string?> AskAsync(DbContext schema, string question, CancellationToken cancellation)
    {
        await schema.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using DbCommand command = schema.Database.GetDbConnection().CreateCommand();
            command.CommandText = question;
            return (await command.ExecuteScalarAsync(cancellation))?.ToString();
        }
        finally
        {
            await schema.Database.CloseConnectionAsync();
        }
    }
}
