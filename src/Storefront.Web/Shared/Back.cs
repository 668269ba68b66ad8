using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared;

/// <summary>The one way back from a page without the shop's header.</summary>
public sealed record Back(Text Words, string Address);
