using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts.Catalog;
using Storefront.Contracts.Ordering;
using Storefront.Contracts.Search;
using Storefront.Kernel.Data;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Markets;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Checkout;
using Storefront.Ordering.Data;
using Storefront.Ordering.Demand;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Shipping;
using Storefront.Ordering.Stock;
using Storefront.Ordering.Taxes;

namespace Storefront.Ordering;

public static class OrderingModule
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) => services
        .AddModuleDb<OrderingDb>()
        .AddStock()
        .AddTables()
        .AddBuying()
        .AddOrders()
        .AddPayments()
        .AddDemand();

    private static IServiceCollection AddStock(this IServiceCollection services) => services
        .AddScoped<IStockLevels, StockLevels>()
        .AddScoped<BookPieces>()
        .AddScoped<ReserveStock>()
        .AddScoped<ReleaseReservation>()
        .AddScoped<ShipReserved>()
        .AddScoped<IInvariant, StockAddsUp>();

    /// <summary>What content/ says of taxes, delivery and addresses; a mistake in a file stops the first use with its name and line.</summary>
    private static IServiceCollection AddTables(this IServiceCollection services) => services
        .AddSingleton(_ => TaxFile.Read(Content("tax.yaml")))
        .AddSingleton<IDestinationTax>(provider => provider.GetRequiredService<TaxTable>())
        .AddSingleton<ITaxRates, UsualTaxes>()
        .AddSingleton(provider => ShippingFile.Read(
            Content("shipping.yaml"), provider.GetRequiredService<MarketList>(), CalendarFile.Read(Content("calendars.yaml"))))
        .AddSingleton<IDeliveryPromise, DeliveryPromises>()
        .AddSingleton(_ => AddressFile.Read(Content("addresses.yaml")));

    private static IServiceCollection AddBuying(this IServiceCollection services) => services
        .AddScoped<FindCart>()
        .AddScoped<ChangeCart>()
        .AddScoped<AdoptCart>()
        .AddScoped<AddToCart>()
        .AddScoped<QuoteCart>()
        .AddScoped<PlaceOrder>()
        .AddScoped<LetBuyerIn>()
        .AddScoped<IInvariant, OneOrderACart>()
        .AddScoped<IInvariant, TotalsAddUp>();

    private static IServiceCollection AddDemand(this IServiceCollection services) => services
        .AddScoped<IPopularity, BoughtPieces>()
        .AddScoped<FindBoughtTogether>()
        .AddScoped<IBoughtTogether>(provider => provider.GetRequiredService<FindBoughtTogether>())
        .AddHandler<OrderConfirmed, NoteDemand>()
        .AddHandler<OrderCancelled, NoteDemand>()
        .AddHandler<OrderConfirmed, TellBoughtTogether>()
        .AddHandler<OrderCancelled, TellBoughtTogether>();

    private static string Content(string file) => Path.Combine(Folders.Content, file);
}
