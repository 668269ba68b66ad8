using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Storefront.Kernel;

namespace Storefront.Web.Hosting;

/// <summary>
/// A database that is locked, full or away is not a bug of the page: it answers 503 with a page that needs no database, and says when to try again.
/// Whatever was being written was rolled back.
/// </summary>
internal sealed class DatabaseAway(ILogger<DatabaseAway> log) : IExceptionHandler
{
    private static readonly string _page = Path.Combine(Folders.WebRoot, "503.html");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Reason(exception) is not { } reason)
        {
            return false;
        }

        log.LogError("{Method} {Route} could not be answered: {Reason}.", httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName, reason);
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = "10";
        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/html; charset=utf-8";
        await response.SendFileAsync(_page, cancellationToken);
        return true;
    }

    /// <summary>What is the matter with the database, in a few words for staff; null if the exception tells of something else.</summary>
    private static string? Reason(Exception? exception) => exception switch
    {
        null => null,
        DbUpdateException update => Reason(update.InnerException),
        SqliteException { SqliteErrorCode: 5 or 6 } => "the database is locked by another process",
        SqliteException { SqliteErrorCode: 13 } => "the disk is full",
        SqliteException { SqliteErrorCode: 8 } => "the database file is read-only",
        SqliteException { SqliteErrorCode: 10 or 14 } => "the disk does not answer",
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => "two writers met",
        NpgsqlException { IsTransient: true } => "PostgreSQL does not answer",
        DbException => null,
        _ => Reason(exception.InnerException),
    };
}
