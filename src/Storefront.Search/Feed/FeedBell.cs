using Storefront.Kernel.Jobs;

namespace Storefront.Search.Feed;

/// <summary>Wakes this node's indexer.</summary>
public sealed class FeedBell : Bell;
