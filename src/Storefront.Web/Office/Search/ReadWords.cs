using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Languages;
using Storefront.Search.Data;
using Storefront.Search.Index;
using Storefront.Search.Log;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Search;

/// <summary>Reads the log for staff, added up over a period.</summary>
public sealed class ReadWords(SearchDb db, TimeProvider clock)
{
    public const int PageSize = 25;

    public const int MostExported = 5_000;

    /// <summary>Fewer searches say nothing about clicks.</summary>
    private const int FewestTimes = 3;

    /// <summary>Of a hundred searches.</summary>
    private const int FewClicks = 40;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task<WordsPage> RunAsync(WordsQuery asked, CancellationToken cancellation)
    {
        var query = asked.Cleaned();
        var view = WordView.Find(query.View);
        var days = Within(query);
        var searches = (await days.GroupBy(day => day.Language).Select(same => new { same.Key, Times = same.Sum(day => day.Times) }).ToListAsync(cancellation))
            .ToDictionary(same => same.Key.Tag, same => same.Times);
        var counts = new Dictionary<string, int>();
        foreach (var each in WordView.All)
        {
            counts[each.Code] = await Of(days, each).CountAsync(cancellation);
        }

        var last = Math.Max(1, (counts[view.Code] + PageSize - 1) / PageSize);
        var page = Math.Min(query.Page, last);
        var sums = await InOrder(Of(days, view), view).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        return new WordsPage(
            query,
            view,
            counts,
            searches,
            await days.SumAsync(day => day.Empty, cancellation),
            await RowsAsync(sums, days, cancellation),
            new Pages(page, last, number => query.Address(page: number)),
            counts[view.Code] == 0 ? await db.QueryDays.Where(day => day.Empty > 0).MaxAsync(day => (DateOnly?)day.Day, cancellation) : null);
    }

    public async Task<IReadOnlyList<WordRow>> ExportAsync(WordsQuery asked, CancellationToken cancellation)
    {
        var query = asked.Cleaned();
        var days = Within(query);
        var rows = new List<WordRow>();
        foreach (var part in (await InOrder(Of(days, WordView.Find(query.View)), WordView.Find(query.View)).Take(MostExported).ToListAsync(cancellation)).Chunk(500))
        {
            rows.AddRange(await RowsAsync(part, days, cancellation));
        }

        return rows;
    }

    /// <summary>How many queries of the last seven days a view holds.</summary>
    public Task<int> CountAsync(WordView view, CancellationToken cancellation) => Of(Within(new WordsQuery()), view).CountAsync(cancellation);

    private IQueryable<QueryDay> Within(WordsQuery query)
    {
        var since = Today.AddDays(1 - query.Days);
        var days = db.QueryDays.AsNoTracking().Where(day => day.Day >= since);
        return query.Only is { } only ? days.Where(day => day.Language == only) : days;
    }

    private IQueryable<Sums> Of(IQueryable<QueryDay> days, WordView view)
    {
        var sums = days.GroupBy(day => new { day.Language, day.Query }).Select(same => new Sums
        {
            Language = same.Key.Language,
            Query = same.Key.Query,
            Times = same.Sum(day => day.Times),
            Empty = same.Sum(day => day.Empty),
            Clicks = same.Sum(day => day.Clicks),
            Places = same.Sum(day => day.Places),
        });
        return view == WordView.Top ? sums
            // What it found the last time counts: what finds something by now is no work any more.
            : view == WordView.Nothing ? sums.Where(sum => sum.Empty > 0
                && db.QueryDays.Where(day => day.Language == sum.Language && day.Query == sum.Query).OrderByDescending(day => day.Day).ThenBy(day => day.Market).Select(day => day.LastResults).FirstOrDefault() == 0)
            : sums.Where(sum => sum.Times >= FewestTimes && sum.Clicks * 100 < sum.Times * FewClicks
                && db.QueryDays.Where(day => day.Language == sum.Language && day.Query == sum.Query).OrderByDescending(day => day.Day).ThenBy(day => day.Market).Select(day => day.LastResults).FirstOrDefault() > 0);
    }

    private static IOrderedQueryable<Sums> InOrder(IQueryable<Sums> sums, WordView view) =>
        (view == WordView.Few ? sums.OrderByDescending(sum => sum.Times - sum.Clicks) : sums.OrderByDescending(sum => sum.Times)).ThenBy(sum => sum.Query).ThenBy(sum => sum.Language);

    private async Task<IReadOnlyList<WordRow>> RowsAsync(IReadOnlyList<Sums> sums, IQueryable<QueryDay> days, CancellationToken cancellation)
    {
        var queries = sums.Select(sum => sum.Query).Distinct().ToList();
        var byQuery = (await days.Where(day => queries.Contains(day.Query)).ToListAsync(cancellation)).ToLookup(day => (day.Language, day.Query));
        var chosen = (await db.ChoiceDays.AsNoTracking().Where(choice => queries.Contains(choice.Query) && choice.DocumentId.StartsWith("product-"))
            .GroupBy(choice => new { choice.Query, choice.DocumentId })
            .Select(same => new { same.Key.Query, same.Key.DocumentId, Times = same.Sum(choice => choice.Times) }).ToListAsync(cancellation))
            .ToLookup(choice => choice.Query);
        var done = await DoneAsync(queries, cancellation);
        return
        [
            .. sums.Select(sum =>
            {
                var own = byQuery[(sum.Language, sum.Query)].OrderBy(day => day.Day).ToList();
                return new WordRow
                {
                    Language = sum.Language,
                    Key = sum.Query,
                    Typed = own[^1].Typed,
                    Times = sum.Times,
                    Empty = sum.Empty,
                    Clicks = sum.Clicks,
                    Place = sum.Clicks == 0 ? null : (double)sum.Places / sum.Clicks,
                    Week = [.. Enumerable.Range(-6, 7).Select(offset => own.Where(day => day.Day == Today.AddDays(offset)).Sum(day => day.Times))],
                    LastResults = own[^1].LastResults,
                    FirstTitle = own[^1].FirstTitle,
                    Chosen = chosen[sum.Query].MaxBy(choice => choice.Times) is { } most ? DocumentId.ProductOf(most.DocumentId) : null,
                    Done = done.GetValueOrDefault((sum.Language, sum.Query)),
                };
            }),
        ];
    }

    /// <summary>What staff said about these queries, and holds.</summary>
    private async Task<Dictionary<(Language, string), (Text, string, string?)?>> DoneAsync(List<string> queries, CancellationToken cancellation)
    {
        var done = new Dictionary<(Language, string), (Text, string, string?)?>();
        foreach (var redirect in await db.Redirects.AsNoTracking().Where(entry => !entry.IsEnded && queries.Contains(entry.QueryKey)).ToListAsync(cancellation))
        {
            done[(redirect.Language, redirect.QueryKey)] = (SearchOfficeTexts.LeadsTo.With($"/{redirect.Path}"), $"/office/search/redirects/{redirect.Id}", $"/office/search/redirects/{redirect.Id}/undo");
        }

        foreach (var synonym in await db.Synonyms.AsNoTracking().Where(entry => !entry.IsEnded && queries.Contains(entry.FromKey)).ToListAsync(cancellation))
        {
            done[(synonym.Language, synonym.FromKey)] =
                (SearchOfficeTexts.Means.With(string.Join(", ", synonym.To)), $"/office/search/synonyms/{synonym.Id}", $"/office/search/synonyms/{synonym.Id}/undo");
        }

        foreach (var rule in await db.Rules.AsNoTracking().Where(entry => !entry.IsEnded && queries.Contains(entry.QueryKey)).ToListAsync(cancellation))
        {
            foreach (var language in Language.All)
            {
                done.TryAdd((language, rule.QueryKey), (SearchOfficeTexts.HasRule, $"/office/search/rules/{rule.Id}", null));
            }
        }

        return done;
    }

    private sealed class Sums
    {
        public required Language Language { get; init; }

        public required string Query { get; init; }

        public int Times { get; init; }

        public int Empty { get; init; }

        public int Clicks { get; init; }

        public int Places { get; init; }
    }
}
