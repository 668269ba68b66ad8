using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Discovery;

/// <param name="Path">Within a market.</param>
/// <param name="Markets">Where it can be seen, in the order of the shop's markets.</param>
/// <param name="Picture">A whole address.</param>
public sealed record SitemapPage(string Path, DateTimeOffset? ChangedAt, IReadOnlyList<Market> Markets, Uri? Picture = null);

public sealed record SitemapReference(Uri Address, DateTimeOffset? ChangedAt);
