using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Jobs;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Compares the whole index with the database, and has read again whatever is not the same. Shown among the jobs at /office/system.</summary>
internal sealed class CheckDrift(SearchDb db, ISearchIndex index, WalkDocuments walk, GatherDocuments gather, NoteChange note, IndexState state) : IJob
{
    public const string JobName = "search.check-drift";

    private const int Slice = 1000;

    private static readonly Text _same = new("{0} compared, all as in the database", "对照 {0} 条，与数据库一致");

    private static readonly Text _differs = new(
        "{0} compared: {1} missing, {2} different, {3} too many; all read again", "对照 {0} 条：缺 {1} 条，不同 {2} 条，多 {3} 条；均已重读");

    public string Name => JobName;

    public Text Title => new("Compare the search index with the database", "核对搜索索引与数据库");

    public TimeSpan Every => TimeSpan.FromHours(24);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        if (await index.PositionAsync(cancellation) is not { } position)
        {
            return null;
        }

        var held = await HeldAsync(cancellation);
        var (compared, missing, different) = (0, new List<string>(), new List<string>());
        await foreach (var ids in walk.RunAsync(cancellation))
        {
            foreach (var document in (await gather.RunAsync(ids, cancellation)).Documents)
            {
                compared++;
                if (!held.Remove(document.Id, out var mark))
                {
                    missing.Add(document.Id);
                }
                else if (mark != document.Mark)
                {
                    different.Add(document.Id);
                }
            }
        }

        // What changed while we looked is on its way and no drift.
        var underWay = await db.Changes.AsNoTracking().Where(change => change.Sequence > position).Select(change => change.DocumentId).ToHashSetAsync(cancellation);
        var surplus = held.Keys.Where(id => !underWay.Contains(id)).ToList();
        missing.RemoveAll(underWay.Contains);
        different.RemoveAll(underWay.Contains);
        foreach (var slice in missing.Concat(different).Concat(surplus).Chunk(Slice))
        {
            await note.RunAsync(slice, null, cancellation);
        }

        var found = missing.Count + different.Count + surplus.Count == 0
            ? _same.With(compared)
            : _differs.With(compared, missing.Count, different.Count, surplus.Count);
        state.NoteCompared(found);
        return found;
    }

    private async Task<Dictionary<string, string>> HeldAsync(CancellationToken cancellation)
    {
        var held = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var marks = await index.ListAsync(null, Slice, cancellation); marks.Count > 0; marks = await index.ListAsync(marks[^1].Id, Slice, cancellation))
        {
            foreach (var mark in marks)
            {
                held[mark.Id] = mark.Mark;
            }
        }

        return held;
    }
}
