using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;

namespace Storefront.StripeSandbox.Wire;

/// <summary>Stripe's lists: newest first, pages by the id that they start after or end before.</summary>
internal static class ListPage
{
    private const int Most = 100;
    private const int Usual = 10;

    public static async Task<JsonObject> OfAsync<T>(SandboxDb db, IQueryable<T> filtered, Parameters parameters, string url, Func<T, JsonObject> json)
        where T : class, IListed
    {
        var limit = parameters.Number("limit") ?? Usual;
        if (limit is < 1 or > Most)
        {
            throw StripeError.Invalid($"Invalid integer: limit must be between 1 and {Most}.", "limit");
        }

        var after = parameters.Text("starting_after");
        var before = parameters.Text("ending_before");
        if (after is not null && before is not null)
        {
            throw StripeError.Invalid("You can only pass one of: ending_before, starting_after.");
        }

        var found = before is not null
            ? await Page(filtered, await PlaceAsync<T>(db, before, "ending_before"), backwards: true, limit).ToListAsync()
            : await Page(filtered, after is null ? long.MaxValue : await PlaceAsync<T>(db, after, "starting_after"), backwards: false, limit).ToListAsync();
        var hasMore = found.Count > limit;
        var page = found.Take((int)limit);
        return Json((before is null ? page : page.Reverse()).Select(json), hasMore, url);
    }

    public static JsonObject Json(IEnumerable<JsonObject> data, bool hasMore, string url) => new()
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. data]),
        ["has_more"] = hasMore,
        ["url"] = url,
    };

    /// <summary>The <c>created</c> filter, as a moment or as bounds.</summary>
    public static IQueryable<T> CreatedWithin<T>(this IQueryable<T> all, Parameters parameters)
        where T : class, IListed
    {
        var exactly = parameters.Number("created");
        var bounds = parameters.In("created");
        var (from, after, to, before) = (bounds.Number("gte"), bounds.Number("gt"), bounds.Number("lte"), bounds.Number("lt"));
        return all.Where(one =>
            (exactly == null || one.Created == exactly)
            && (from == null || one.Created >= from)
            && (after == null || one.Created > after)
            && (to == null || one.Created <= to)
            && (before == null || one.Created < before));
    }

    private static IQueryable<T> Page<T>(IQueryable<T> all, long place, bool backwards, long limit)
        where T : class, IListed =>
        (backwards
            ? all.AsNoTracking().Where(one => one.Sequence > place).OrderBy(one => one.Sequence)
            : all.AsNoTracking().Where(one => one.Sequence < place).OrderByDescending(one => one.Sequence)).Take((int)limit + 1);

    private static async Task<long> PlaceAsync<T>(SandboxDb db, string id, string parameter)
        where T : class, IListed =>
        await db.Set<T>().Where(one => one.Id == id).Select(one => (long?)one.Sequence).SingleOrDefaultAsync()
        ?? throw StripeError.Missing("object", id, parameter);
}
