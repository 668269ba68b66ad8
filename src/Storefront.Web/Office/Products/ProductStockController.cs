using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.SigningIn;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Data;
using Storefront.Kernel.Languages;
using Storefront.Ordering.Stock;

namespace Storefront.Web.Office.Products;

/// <summary>Pieces that came in, or were found missing, booked from the product's page.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class ProductStockController(CatalogDb db) : Controller
{
    [HttpPost("/office/products/{id:guid}/stock")]
    public async Task<IActionResult> Book(
        Guid id, Guid booking, Dictionary<Guid, string?> pieces, [FromServices] BookPieces book, [FromServices] LayOutForm layOut, CancellationToken cancellation)
    {
        var variants = await db.Variants.AsNoTracking().Where(variant => variant.ProductId == id).ToDictionaryAsync(variant => variant.Id, variant => variant.Sku, cancellation);
        var (typed, refusal) = Read(pieces.Where(row => variants.ContainsKey(row.Key)), variants);
        refusal ??= typed.Count == 0 ? null : await book.RunAsync(booking, typed, User.FullNameOf() ?? "", cancellation) is { } lacking ? StockTexts.NotEnough.With(variants[lacking]) : null;
        if (refusal is null)
        {
            return LocalRedirect($"/office/products/{id}?done=stock#stock");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await layOut.RunAsync(id, null, null, cancellation) is { } page
            ? View("/Office/Products/Edit.cshtml", page with { Note = refusal })
            : NotFound();
    }

    private static (Dictionary<Guid, int> Typed, Text? Refusal) Read(IEnumerable<KeyValuePair<Guid, string?>> pieces, Dictionary<Guid, string> skus)
    {
        var typed = new Dictionary<Guid, int>();
        foreach (var (variant, text) in pieces.Where(row => !string.IsNullOrWhiteSpace(row.Value)))
        {
            var sign = text!.Trim().Replace('−', '-');
            if (!int.TryParse(sign, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) || Math.Abs(count) > BookPieces.MostAtOnce)
            {
                return ([], StockTexts.NotWhole.With(skus[variant], sign[..Math.Min(sign.Length, 20)]));
            }

            if (count != 0)
            {
                typed[variant] = count;
            }
        }

        return (typed, null);
    }
}
