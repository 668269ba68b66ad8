using Microsoft.AspNetCore.Mvc.Rendering;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Checkout;

namespace Storefront.Web.Ordering.Checkout;

/// <param name="Key">Goes with the form; the same key is the same order.</param>
public sealed record CheckoutPage(
    CheckoutForm Form, string Key, Quote Quote, CountryForm Place, IReadOnlyList<SelectListItem> Countries, IReadOnlyList<SelectListItem>? Regions)
{
    public ShownPrice Shown => ShownPrice.Of(Quote);
}
