using Microsoft.AspNetCore.Mvc.Rendering;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Checkout;
using Storefront.Web.Catalog.Cards;

namespace Storefront.Web.Ordering.Cart;

/// <param name="Place">The form of the country that it goes to.</param>
/// <param name="Removed">What was just taken out, if the catalogue still sells it.</param>
/// <param name="GoesWith">What goes with the things in it and can be had now, each card with its reason in its line.</param>
public sealed record CartPage(
    Quote Quote, CountryForm Place, IReadOnlyList<SelectListItem> Countries, IReadOnlyList<SelectListItem>? Regions, RemovedLine? Removed, IReadOnlyList<ProductCard> GoesWith)
{
    public bool IsEmpty => Quote.Lines.Count == 0 && Quote.Unavailable.Count == 0;
}

public sealed record RemovedLine(Guid VariantId, string Name, int Quantity);
