namespace Storefront.Contracts.Content;

/// <summary>What there is to find among pages, guides, manuals and questions. Asked by Search, implemented by Content.</summary>
public interface IContentDocuments
{
    /// <summary>Those of the documents that are published, as they are now; one that is not is missing from the answer.</summary>
    Task<IReadOnlyList<ContentDocument>> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation);

    /// <summary>Ids of all published documents in ordinal order, after the given one; an empty answer is the end.</summary>
    Task<IReadOnlyList<string>> ListAsync(string? after, int count, CancellationToken cancellation);
}

/// <summary>A document in one language.</summary>
/// <param name="Id">Stable and unique among all content, such as <c>page-delivery-en</c>.</param>
/// <param name="Kind"><c>page</c>, <c>guide</c>, <c>manual</c> or <c>question</c>.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Path">Below the market's segment: <c>pages/delivery</c>.</param>
/// <param name="Body">Plain text.</param>
public sealed record ContentDocument(string Id, string Kind, string Language, string Path, string Title, string Description, string Body, DateTimeOffset UpdatedAt);
