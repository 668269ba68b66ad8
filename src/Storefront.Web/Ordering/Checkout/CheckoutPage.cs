using Microsoft.AspNetCore.Mvc.Rendering;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Checkout;
using Storefront.Web.Ordering.Orders;

namespace Storefront.Web.Ordering.Checkout;

/// <param name="Key">Goes with the form; the same key is the same order.</param>
public sealed record CheckoutPage(
    CheckoutForm Form, string Key, Quote Quote, CountryForm Place, IReadOnlyList<SelectListItem> Countries, IReadOnlyList<SelectListItem>? Regions)
{
    /// <summary>Orders to pay or to cancel before this one can be placed.</summary>
    public IReadOnlyList<OrderRow> Unpaid { get; init; } = [];

    /// <summary>The names of the fields, from the top of the page to its end.</summary>
    public IReadOnlyList<string> FieldOrder =>
        [nameof(CheckoutForm.Email), nameof(CheckoutForm.Country), .. Place.Format.Rows.SelectMany(row => row).Select(part => part.ToString())];

    public ShownPrice Shown => ShownPrice.Of(Quote);
}
