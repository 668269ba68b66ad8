using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

/// <summary>Writes a synonym down, or changes one. It holds for the next search.</summary>
public sealed class KeepSynonym(SearchDb db, FindTuning tuning, TimeProvider clock)
{
    /// <param name="id">Of the one to change; null for a new one.</param>
    /// <returns>Null where there is none with that id.</returns>
    public async Task<Result<SynonymEntry>?> RunAsync(Guid? id, Synonym typed, string by, CancellationToken cancellation)
    {
        var words = Clean(typed);
        var entry = id is { } known ? await db.Synonyms.AsTracking().SingleOrDefaultAsync(entry => entry.Id == known, cancellation) : null;
        if (id is not null && entry is null)
        {
            return null;
        }

        if (SynonymEntry.Judge(words) is { } wrong || (wrong = await ClashAsync(words, id, cancellation)) is not null)
        {
            return wrong;
        }

        if (entry is null)
        {
            db.Add(entry = SynonymEntry.Of(words, by, clock.GetUtcNow()));
        }
        else
        {
            entry.Say(words, by, clock.GetUtcNow());
        }

        return await db.KeepAsync(entry, new Refusal(TuningTexts.KnownWord.With(words.From), nameof(Synonym.From)), tuning, cancellation);
    }

    public static Synonym Clean(Synonym typed) => typed with
    {
        From = QueryKey.Shown(typed.From),
        To = [.. typed.To.Select(QueryKey.Shown).Where(word => word.Length > 0)],
    };

    private async Task<Refusal?> ClashAsync(Synonym words, Guid? id, CancellationToken cancellation)
    {
        var language = Language.Of(words.Language);
        var others = await db.Synonyms.AsNoTracking().Where(entry => !entry.IsEnded && entry.Id != id).ToListAsync(cancellation);
        var key = QueryKey.Of(words.From);
        var same = others.FindAll(entry => entry.Language == language);
        return others.Count >= SynonymEntry.Most ? new Refusal(TuningTexts.Full.With(SynonymEntry.Most))
            : same.Exists(entry => entry.FromKey == key) ? new Refusal(TuningTexts.KnownWord.With(words.From), nameof(Synonym.From))
            : words.To.Select(to => WayBack(QueryKey.Of(to), key, same)).FirstOrDefault(way => way is not null) is { } circle
            ? new Refusal(TuningTexts.Circle.With(string.Join(" → ", circle.Prepend(key))), nameof(Synonym.To))
            : null;
    }

    /// <summary>The words by which the others already lead from one to the other; null if they do not.</summary>
    private static List<string>? WayBack(string from, string to, IReadOnlyList<SynonymEntry> others)
    {
        var steps = others.SelectMany(entry => entry.Steps).ToLookup(step => step.From, step => step.To, StringComparer.Ordinal);
        var cameFrom = new Dictionary<string, string?>(StringComparer.Ordinal) { [from] = null };
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out var word))
        {
            if (word == to)
            {
                var way = new List<string>();
                for (var step = word; step is not null; step = cameFrom[step])
                {
                    way.Insert(0, step);
                }

                return way;
            }

            foreach (var further in steps[word].Where(further => cameFrom.TryAdd(further, word)))
            {
                next.Enqueue(further);
            }
        }

        return null;
    }
}
