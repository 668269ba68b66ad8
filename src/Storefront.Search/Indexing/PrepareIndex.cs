using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Storefront.Contracts.Content;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Before the first visitor: an index that is missing, of another schema or of another database is built. A server that is away does not keep the shop from opening.</summary>
public sealed class PrepareIndex(
    SearchDb db, ISearchIndex index, RebuildIndex rebuild, IContentDocuments content, NoteChange note, IndexState state, IConfiguration configuration, ILogger<PrepareIndex> log)
{
    private const int MostPages = 1000;

    private readonly string _markFile = Path.Combine(Folders.Data(configuration), "search", "pages.mark");

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            if (await IsWholeAsync(cancellation))
            {
                await NotePagesAsync(cancellation);
            }
            else
            {
                await rebuild.RunAsync(null, cancellation);
                await KeepMarkAsync(await PagesAsync(cancellation), cancellation);
            }

            state.NoteWhole(true);
            state.NoteAnswer();
        }
        catch (IndexAwayException away)
        {
            state.NoteAway(away.Message);
            log.LogWarning(away, "The search index is away; the database answers until it is back.");
        }
        // A full disk, say. A shop without its search is better than none: the indexer tries again every second.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            state.NoteAway("The search index could not be prepared at the start.");
            log.LogError(failure, "The search index could not be prepared; the database answers until it is.");
        }
    }

    /// <summary>The pages come with the release, and no event tells of new ones: a file beside the database says which this node has told the index of.</summary>
    private async Task NotePagesAsync(CancellationToken cancellation)
    {
        var pages = await PagesAsync(cancellation);
        if (!File.Exists(_markFile) || await File.ReadAllTextAsync(_markFile, cancellation) != Mark(pages))
        {
            await note.RunAsync([.. pages.Select(page => page.Id)], null, cancellation);
            await KeepMarkAsync(pages, cancellation);
        }
    }

    private async Task<IReadOnlyList<ContentDocument>> PagesAsync(CancellationToken cancellation) =>
        await content.FindAsync([.. await content.ListAsync(null, MostPages, cancellation)], cancellation);

    private async Task KeepMarkAsync(IReadOnlyList<ContentDocument> pages, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_markFile)!);
        await File.WriteAllTextAsync(_markFile, Mark(pages), cancellation);
    }

    private static string Mark(IReadOnlyList<ContentDocument> pages) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(pages.OrderBy(page => page.Id, StringComparer.Ordinal))));

    /// <summary>A number higher than any that was given belongs to a database that is not this one any more.</summary>
    internal async Task<bool> IsWholeAsync(CancellationToken cancellation) =>
        await index.PositionAsync(cancellation) is { } position && position <= await db.Feed.Select(feed => feed.Last).SingleAsync(cancellation);
}
