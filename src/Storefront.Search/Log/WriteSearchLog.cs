using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Kernel.Markets;
using Storefront.Search.Data;

namespace Storefront.Search.Log;

/// <summary>
/// Adds notes to the day's rows, in one statement a row that any number of nodes can race each other with. A flood of made-up queries is bounded: beyond
/// <see cref="MostQueries"/> rows a day only those that are known already are counted on.
/// </summary>
internal sealed class WriteSearchLog(SearchDb db, MarketList markets, TimeProvider clock)
{
    public const int MostQueries = 5_000;

    public const int MostChoices = 20_000;

    // A verb may run beside the shop, so the write lock is given back often.
    private const int BatchSize = 200;

    public async Task RunAsync(IReadOnlyList<LogEntry> notes, CancellationToken cancellation)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var tallies = await AdmitAsync(Tally.Of(notes.Where(note => markets.Knows(note.Market))), day, cancellation);
        foreach (var batch in tallies.Chunk(BatchSize))
        {
            await db.WriteAsync(
                async () =>
                {
                    foreach (var tally in batch)
                    {
                        await AddAsync(tally, day, cancellation);
                    }
                },
                cancellation);
        }

        await AddChoicesAsync(tallies, day, cancellation);
    }

    /// <summary>Those that may be written, in one order on every node, so that two of them cannot wait for each other.</summary>
    private async Task<List<Tally>> AdmitAsync(IEnumerable<Tally> all, DateOnly day, CancellationToken cancellation)
    {
        var tallies = all.OrderBy(tally => tally.Market, StringComparer.Ordinal).ThenBy(tally => tally.Query, StringComparer.Ordinal).ToList();
        var queries = tallies.Select(tally => tally.Query).Distinct().ToList();
        var known = (await db.QueryDays.Where(row => row.Day == day && queries.Contains(row.Query)).Select(row => new { row.Market, row.Query }).ToListAsync(cancellation))
            .Select(row => (row.Market, row.Query)).ToHashSet();
        var room = MostQueries - await db.QueryDays.CountAsync(row => row.Day == day, cancellation);

        // A choice belongs to a search of the same day; one without is made up, or came over midnight.
        return tallies.FindAll(tally => known.Contains((tally.Market, tally.Query)) || (tally.Times > 0 && room-- > 0));
    }

    private Task<int> AddAsync(Tally tally, DateOnly day, CancellationToken cancellation)
    {
        var language = markets.Find(tally.Market)!.Language.Tag;
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_query_days ("Market", "Query", "Day", "Language", "Typed", "Times", "Empty", "Clicks", "Places", "LastResults", "FirstTitle")
            VALUES ({tally.Market}, {tally.Query}, {day}, {language}, {tally.Typed}, {tally.Times}, {tally.Empty}, {tally.Clicks}, {tally.Places}, {tally.LastResults}, {tally.FirstTitle})
            ON CONFLICT ("Market", "Query", "Day") DO UPDATE SET
                "Times" = search_query_days."Times" + excluded."Times",
                "Empty" = search_query_days."Empty" + excluded."Empty",
                "Clicks" = search_query_days."Clicks" + excluded."Clicks",
                "Places" = search_query_days."Places" + excluded."Places",
                "LastResults" = CASE WHEN excluded."Times" > 0 THEN excluded."LastResults" ELSE search_query_days."LastResults" END,
                "FirstTitle" = CASE WHEN excluded."Times" > 0 THEN excluded."FirstTitle" ELSE search_query_days."FirstTitle" END
            """,
            cancellation);
    }

    private async Task AddChoicesAsync(IReadOnlyList<Tally> tallies, DateOnly day, CancellationToken cancellation)
    {
        var choices = tallies.SelectMany(tally => tally.Choices.Select(choice => (Tally: tally, DocumentId: choice.Key, Times: choice.Value)))
            .OrderBy(choice => choice.DocumentId, StringComparer.Ordinal).ToList();
        if (choices.Count == 0)
        {
            return;
        }

        var room = MostChoices - await db.ChoiceDays.CountAsync(row => row.Day == day, cancellation);
        var now = Wanted.Keep(clock.GetUtcNow());
        foreach (var batch in choices.Take(Math.Max(0, room)).Chunk(BatchSize))
        {
            await db.WriteAsync(
                async () =>
                {
                    foreach (var (tally, documentId, times) in batch)
                    {
                        await db.Database.ExecuteSqlAsync(
                            $"""
                            INSERT INTO search_choice_days ("Market", "Query", "Day", "DocumentId", "Times") VALUES ({tally.Market}, {tally.Query}, {day}, {documentId}, {times})
                            ON CONFLICT ("Market", "Query", "Day", "DocumentId") DO UPDATE SET "Times" = search_choice_days."Times" + excluded."Times"
                            """,
                            cancellation);
                        if (ProductOf(documentId) is { } productId)
                        {
                            await db.Database.ExecuteSqlAsync(
                                $"""
                                INSERT INTO search_interests ("ProductId", "Weight") VALUES ({productId}, {times * now})
                                ON CONFLICT ("ProductId") DO UPDATE SET "Weight" = search_interests."Weight" + excluded."Weight"
                                """,
                                cancellation);
                        }
                    }
                },
                cancellation);
        }
    }

    internal static Guid? ProductOf(string documentId) =>
        documentId.StartsWith("product-", StringComparison.Ordinal) && Guid.TryParseExact(documentId.AsSpan("product-".Length), "N", out var id) ? id : null;

    /// <summary>All notes of one query in one market.</summary>
    private sealed record Tally(string Market, string Query, string Typed, int Times, int Empty, int Clicks, int Places, int LastResults, string FirstTitle, IReadOnlyDictionary<string, int> Choices)
    {
        public static IEnumerable<Tally> Of(IEnumerable<LogEntry> notes) => notes.GroupBy(note => (note.Market, note.Query)).Select(same =>
        {
            var searches = same.Where(note => note.DocumentId is null).ToList();
            var choices = same.Where(note => note.DocumentId is not null).ToList();
            var last = searches.Count > 0 ? searches[^1] : null;
            return new Tally(
                same.Key.Market,
                same.Key.Query,
                (last ?? choices[^1]).Typed,
                searches.Count,
                searches.Count(search => search.Results == 0),
                choices.Count,
                choices.Sum(choice => choice.Place),
                last?.Results ?? 0,
                Cut(last?.FirstTitle ?? ""),
                choices.GroupBy(choice => choice.DocumentId!, StringComparer.Ordinal).ToDictionary(chosen => chosen.Key, chosen => chosen.Count()));
        });

        /// <summary>Half a character at the end would be no text to the database.</summary>
        private static string Cut(string title) => title.Length <= QueryDay.TitleMaxLength
            ? title
            : title[..(QueryDay.TitleMaxLength - (char.IsHighSurrogate(title[QueryDay.TitleMaxLength - 1]) ? 1 : 0))];
    }
}
