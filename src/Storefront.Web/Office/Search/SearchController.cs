using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Importing.Csv;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Office.Search;

/// <summary>What shoppers search for, what becomes of it, and why results stand in their order.</summary>
[Area("Office"), Authorize(StaffRole.SearchDesk)]
public sealed class SearchController(ReadWords read) : Controller
{
    [HttpGet("/office/search")]
    public async Task<IActionResult> Index(WordsQuery query, [FromServices] SuggestForWords suggest, CancellationToken cancellation)
    {
        var page = await read.RunAsync(query, cancellation);
        return View(page.View == WordView.Nothing ? page with { Rows = await suggest.RunAsync(page.Rows, cancellation) } : page);
    }

    [HttpGet("/office/search/words.csv")]
    public async Task Export(WordsQuery query, CancellationToken cancellation)
    {
        var rows = await read.ExportAsync(query, cancellation);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"search-words-{query.Cleaned().View}-{query.Cleaned().Days}-days.csv\"";
        await using var csv = SafeCsv.Write(Response.Body);
        await csv.WriteRowAsync(["query", "language", "times", "empty", "clicks", "clicked_percent", "place_of_click", "last_results", "first_result"]);
        foreach (var row in rows)
        {
            await csv.WriteRowAsync(
            [
                row.Typed, row.Language.Tag, Number(row.Times), Number(row.Empty), Number(row.Clicks), Number(row.Clicked),
                row.Place?.ToString("0.0", CultureInfo.InvariantCulture), Number(row.LastResults), row.FirstTitle,
            ]);
        }

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <param name="market">Path segment; the market of the reader's language where it is none.</param>
    [HttpGet("/office/search/preview")]
    public async Task<IActionResult> Preview(string? q, string? market, string? language, [FromServices] ShowPreview show, [FromServices] MarketList markets, CancellationToken cancellation)
    {
        var text = q?.Trim() ?? "";
        text = text[..Math.Min(text.Length, Storefront.Search.Querying.SearchRequest.TextMaxLength)];
        var where = markets.Find(market) ?? markets.All.First(each => each.Language == (language is null ? Kernel.Languages.Language.Current : Kernel.Languages.Language.Of(language)));
        return View(new PreviewPage(text, where, markets.All, text.Length == 0 ? null : await show.RunAsync(text, where, null, cancellation)));
    }
}
