using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>A shelf small enough to reckon by hand.</summary>
internal static class SampleGoods
{
    public static readonly IReadOnlyList<IndexDocument> All =
    [
        Of("g1", "red desk lamp", "a lamp for the desk", ["acme"], ["color\u001fred", "size\u001fs"], price: 10, popularity: 0.5, position: 3),
        Of("g2", "blue desk lamp", "a lamp", ["acme"], ["color\u001fblue", "size\u001fs"], price: 20, popularity: 1, position: 2),
        Of("g3", "red floor lamp", "tall", ["bolt"], ["color\u001fred", "size\u001fl"], price: 30, popularity: 0, position: 1),
        Of("g4", "red desk", "made of oak", ["bolt"], ["color\u001fred", "size\u001fl"], price: 110, popularity: 0.25, position: 4),
        Of("g5", "lamp oil", "burns", ["core"], ["color\u001fgreen"], price: null, popularity: null, position: 5),
        Of("g6", "充电 电器 usb", "快速 charging", ["core", "bolt"], ["color\u001fblue", "colorful\u001fyes"], price: 50, popularity: 0.75, position: null),
    ];

    public static IndexDocument Of(
        string id, string name, string body = "", string[]? brands = null, string[]? facets = null, double? price = null, double? popularity = null, double? position = null, string mark = "m")
    {
        var numbers = new Dictionary<string, double>();
        foreach (var (field, number) in new[] { ("price", price), ("popularity", popularity), ("position", position) })
        {
            if (number is not null)
            {
                numbers[field] = number.Value;
            }
        }

        return new IndexDocument
        {
            Id = id,
            Mark = mark + id,
            Words = new Dictionary<string, IReadOnlyList<string>> { ["name"] = name.Split(' '), ["body"] = body.Split(' ', StringSplitOptions.RemoveEmptyEntries), ["spelling"] = name.Split(' ') },
            Keywords = new Dictionary<string, IReadOnlyList<string>> { ["brand"] = brands ?? [], ["facets"] = facets ?? [] },
            Numbers = numbers,
            Kept = new Dictionary<string, string> { ["title"] = $"<b>{name}</b>" },
        };
    }
}
