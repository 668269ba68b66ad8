using Storefront.Contracts.Content;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>A page, guide, manual or question as the index keeps it.</summary>
public sealed class DescribeContent
{
    private static readonly Dictionary<string, IReadOnlyList<string>> _none = [];

    private readonly Dictionary<string, double> _numbers = [];

    public IndexDocument Run(ContentDocument content) => new()
    {
        Id = content.Id,
        Mark = content.Path,
        Words = _none,
        Keywords = _none,
        Numbers = _numbers,
    };
}
