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
        Markdig.Markdown.ToPlainText(page.Markdown).Trim(),
        new DateTimeOffset(page.Updated.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
}
