using Storefront.Contracts.Content;

namespace Storefront.Content.Pages;

/// <summary>The shop's own pages as the search wants them.</summary>
internal sealed class PageDocuments(PageShelf shelf) : IContentDocuments
{
    public Task<IReadOnlyList<ContentDocument>> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ContentDocument>>([.. All().Where(page => ids.Contains(page.Id)).Select(page => Document(page.Id, page.Page))]);

    public Task<IReadOnlyList<string>> ListAsync(string? after, int count, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>(
            [.. All().Select(page => page.Id).Where(id => after is null || string.CompareOrdinal(id, after) > 0).Order(StringComparer.Ordinal).Take(count)]);

    private IEnumerable<(string Id, ShopPage Page)> All() => Language.All.SelectMany(shelf.All).Select(page => ($"page-{page.Slug}-{page.Language.Tag}", page));

    private static ContentDocument Document(string id, ShopPage page) => new(
        id,
        "page",
        page.Language.Tag,
        $"pages/{page.Slug}",
        page.Title,
        page.Description,
        Words(page.Markdown),
        new DateTimeOffset(page.Updated.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    /// <summary>A row of a table becomes a line of its cells: the results quote it, and bars and dashes say nothing there.</summary>
    private static string Words(string markdown) =>
        string.Join('\n', Markdig.Markdown.ToPlainText(markdown).Split('\n').Select(line => line.Trim()).Where(line => !IsRule(line)).Select(Cells)).Trim();

    private static bool IsRule(string line) => line.StartsWith('|') && line.All(letter => letter is '|' or '-' or ':' or ' ');

    private static string Cells(string line) =>
        line is ['|', .., '|'] ? string.Join(" · ", line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : line;
}
