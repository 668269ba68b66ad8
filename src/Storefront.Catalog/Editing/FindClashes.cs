using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>
/// Compares a form with what somebody else saved since it was opened, three ways: what it was, what they made of it, what the form says. What only they changed
/// is taken over into the form; what both changed is left to the person.
/// </summary>
internal static class FindClashes
{
    public static async Task<List<Clash>> RunAsync(CatalogDb db, Product product, int seen, Fields standing, Fields typed, CancellationToken cancellation)
    {
        var changes = await db.Changes.AsNoTracking().Where(change => change.ProductId == product.Id && change.Version > seen).OrderBy(change => change.Version).ToListAsync(cancellation);

        // An import leaves no rows. Then nobody knows what it was, and every difference is a question.
        var isKnown = changes.Select(change => change.Version).Distinct().Count() == product.Version - seen;
        var rows = changes.GroupBy(change => change.Field).ToDictionary(same => same.Key, same => (First: same.First(), Last: same.Last()));
        var clashes = new List<Clash>();
        foreach (var field in typed.DifferentFrom(standing).ToList())
        {
            var mine = typed.TryGet(field, out var typedText) ? typedText : null;
            var theirs = standing.TryGet(field, out var standingText) ? standingText : null;
            var subject = Revise.Subject(standing, field) is { Length: > 0 } known ? known : Revise.Subject(typed, field);
            if (!rows.TryGetValue(field, out var row))
            {
                if (!isKnown && theirs is not null)
                {
                    clashes.Add(new Clash(field, subject, theirs, mine, IsMine: true, null));
                }

                continue;
            }

            var isMine = mine != row.First.OldText;
            clashes.Add(new Clash(field, subject, theirs, mine, isMine, row.Last.Who));
            if (!isMine)
            {
                Take(typed, field, theirs);
            }
        }

        return clashes;
    }

    private static void Take(Fields typed, string field, string? theirs)
    {
        if (theirs is null)
        {
            typed.Remove(field);
        }
        else
        {
            typed[field] = theirs;
        }
    }
}
