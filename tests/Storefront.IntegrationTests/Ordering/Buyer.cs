using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Accounts;
using Storefront.Kernel;
using Storefront.Ordering.Data;

namespace Storefront.IntegrationTests.Ordering;

/// <summary>Steps on the way to an order, as a visitor takes them. Redirects are not followed, so that a test sees where they lead.</summary>
internal sealed class Buyer(Shop shop, string market = "en")
{
    public static readonly (string Name, string Value)[] American =
    [
        ("Email", "mara.ellison@post.example"), ("Name", "Mara Ellison"), ("Street", "1420 Alder Street"), ("Street2", "3B"), ("City", "Seattle"),
        ("Region", "WA"), ("Postcode", "98122"), ("Country", "US"),
    ];

    public static readonly (string Name, string Value)[] Chinese =
    [
        ("Email", "wangfang@post.example"), ("Name", "王芳"), ("Phone", "１３８００１３８０００"), ("Region", "SH"), ("City", "上海市"), ("District", "徐汇区"),
        ("Street", "漕溪北路 398 号 1502 室"), ("Country", "CN"),
    ];

    public Visitor Visitor { get; } = new(shop.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    public static Task<Guid> VariantAsync(Shop shop, string sku) => shop.WithAsync<CatalogDb, Guid>(db =>
        db.Variants.Where(variant => variant.Sku == sku).Select(variant => variant.Id).SingleAsync(TestContext.Current.CancellationToken));

    public static Task SetPriceAsync(Shop shop, Guid variant, Currency currency, long minor) => shop.WithAsync<CatalogDb, int>(db => db.Prices
        .Where(price => price.VariantId == variant && price.Currency == currency)
        .ExecuteUpdateAsync(set => set.SetProperty(price => price.Minor, minor), TestContext.Current.CancellationToken));

    public static Task SetStockAsync(Shop shop, Guid variant, int pieces) => shop.WithAsync<OrderingDb>(async db =>
    {
        var change = pieces - await db.Stock.Where(item => item.VariantId == variant).Select(item => item.OnHand).SingleAsync(TestContext.Current.CancellationToken);
        await db.StockMovements.Where(movement => movement.VariantId == variant)
            .ExecuteUpdateAsync(set => set.SetProperty(movement => movement.Pieces, movement => movement.Pieces + change), TestContext.Current.CancellationToken);
        await db.Stock.Where(item => item.VariantId == variant)
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.OnHand, pieces), TestContext.Current.CancellationToken);
    });

    public static Task<int> OrdersAsync(Shop shop) =>
        shop.WithAsync<OrderingDb, int>(db => db.Orders.CountAsync(TestContext.Current.CancellationToken));

    public static Task<int> PiecesInCartsAsync(Shop shop) => shop.WithAsync<OrderingDb, int>(
        db => db.Carts.SelectMany(cart => cart.Lines).SumAsync(line => line.Quantity, TestContext.Current.CancellationToken));

    /// <summary>As Mara Ellison, with what this browser has in its cart.</summary>
    public async Task SignInAsync() =>
        Assert.Equal(HttpStatusCode.Redirect, (await Visitor.SignInAsync(People.Mara, page: $"/{market}/account/sign-in")).StatusCode);

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => PostFromAsync("http://localhost", path, fields);

    public Task<HttpResponseMessage> PostFromAsync(string? origin, string path, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/{market}/{path}", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return Visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<Guid> AddAsync(string sku, int quantity = 1)
    {
        var variant = await VariantAsync(shop, sku);
        var added = await PostAsync("cart/lines", ("VariantId", variant.ToString()), ("Quantity", $"{quantity}"));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, added.StatusCode);
        return variant;
    }

    public Task<IDocument> CartAsync() => Visitor.OpenAsync($"/{market}/cart");

    public Task<IDocument> CheckoutAsync() => Visitor.OpenAsync($"/{market}/checkout");

    public Task<HttpResponseMessage> OrderAsync(IDocument checkout, params (string Name, string Value)[] answers) =>
        Visitor.SendAsync(checkout, "form.checkout-form", answers);
}
