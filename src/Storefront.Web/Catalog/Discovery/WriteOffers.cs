using System.Globalization;
using Storefront.Catalog.Feeds;
using Storefront.Catalog.Importing.Csv;
using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Discovery;

/// <summary>
/// Writes every variant that a market sells as one row of a CSV, with the columns' names of Google's product data specification, which other readers know too.
/// Goods are read and written in slices, so that memory does not grow with the catalogue.
/// </summary>
public sealed class WriteOffers(ListOffers list, IStockLevels stock, FindShelf findShelf, PublicAddress shop)
{
    private static readonly string[] _columns =
        ["id", "item_group_id", "title", "description", "link", "image_link", "price", "availability", "availability_date", "gtin", "mpn", "brand", "product_type", "condition"];

    public async Task RunAsync(Market market, Stream target, CancellationToken cancellation)
    {
        var tree = await findShelf.CategoriesAsync(cancellation);
        await using var csv = SafeCsv.Write(target, isForSpreadsheets: false);
        await csv.WriteRowAsync(_columns);
        for (var (slice, isLast) = (0, false); !isLast; slice++)
        {
            var offers = await list.RunAsync(market, slice, cancellation);
            isLast = offers.Count < ListOffers.Slice;
            var levels = await stock.FindAsync([.. offers.Select(offer => offer.VariantId)], cancellation);
            foreach (var offer in offers)
            {
                var level = levels.GetValueOrDefault(offer.VariantId);
                var path = string.Join(" > ", tree.PathTo(offer.CategoryId).Select(category => category.Name(market.Language).Words));
                await csv.WriteRowAsync(Row(offer, level, path, market));
            }
        }
    }

    private string[] Row(ListedOffer offer, StockLevel? level, string path, Market market) =>
    [
        offer.Sku,
        offer.Slug,
        offer.Options.Count == 0 ? offer.Name : $"{offer.Name}, {string.Join(", ", offer.Options.Select(option => market.Language == Language.Zh ? option.NameZh : option.NameEn))}",
        offer.Summary,
        shop.Of($"/{market.Segment}/p/{offer.Slug}?v={Uri.EscapeDataString(offer.Sku)}").AbsoluteUri,
        offer.Picture is { } picture ? shop.Of($"/media/{picture}").AbsoluteUri : "",
        string.Create(CultureInfo.InvariantCulture, $"{new Money(offer.Minor, market.Currency).Major} {market.Currency.Code}"),
        level switch { { Available: > 0 } => "in_stock", { NextDelivery: not null } => "backorder", _ => "out_of_stock" },
        level is { Available: <= 0, NextDelivery: { } day } ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        offer.Gtin is { } gtin ? VariantGtin.Printed(gtin) : "",
        offer.PartNumber ?? "",
        offer.Brand,
        path,
        "new",
    ];
}
