using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Accounts;
using Storefront.IntegrationTests.Ordering;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Ordering.Data;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>
/// Everything that a route may be told, filled with what databases, templates and search engines could take for code. The inputs are read from the routes themselves, so
/// a page that is added is tried too.
/// </summary>
public sealed class SendingNonsense
{
    private static readonly string[] _payloads =
    [
        "' OR 1=1--", "\");", "%", "_", "\0", "a\0b", "';DROP TABLE ordering_orders;--", "*", "NEAR(", "/.*.*.*x/", "{\"query\":", "${7*7}{{7*7}}@(1+1)", "<svg/onload=alert(1)>",
        "-1", "1e400", "NaN", "9223372036854775808", "\u202e\u0301\u0301", new string('x', 5000),
    ];

    /// <summary>What pages read from the address by themselves, beside the parameters of their actions.</summary>
    private static readonly string[] _readByHand = ["brand", "price", "attr.capacity", "sort", "page", "v", "available", "q", "in", "category", "exact", "price-from"];

    private static readonly (string Key, string Value)[] _noLimits =
    [
        .. new[] { "SignIn", "Register", "Reset", "Track", "Suggest", "Choose" }.Select(limit => ($"RateLimits:{limit}:Permits", "1000000")),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData(People.Mara)]
    [InlineData(People.Owner)]
    public async Task To_every_route_in_everything_that_it_reads_breaks_nothing(string? email)
    {
        await using var shop = await Shop.OpenAsync(_noLimits);
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");
        if (email is not null)
        {
            await buyer.Visitor.SignInAsync(email, page: email == People.Owner ? "/office/sign-in" : "/en/account/sign-in");
        }

        var order = await shop.PlaceAsync();
        await buyer.Visitor.GetAsync($"/en/orders/{order.Number}?key={await shop.KeyAsync(order)}");
        var token = (await buyer.Visitor.OpenAsync("/en/track")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var faults = new List<string>();
        foreach (var (method, template, inputs) in Routes(shop))
        {
            foreach (var payload in _payloads)
            {
                await AskAsync(buyer.Visitor.Client, method, Fill(template, order.Number), inputs, payload, token, faults);
            }

            // Few of them in the path: a part that names nothing ends in 404 before anything else is read.
            foreach (var payload in _payloads[..4].Where(_ => template.Replace("{market}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal)))
            {
                await AskAsync(buyer.Visitor.Client, method, Fill(template, Uri.EscapeDataString(payload)), inputs, payload, token, faults);
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Take(40)));
        Assert.Equal(1, await Buyer.OrdersAsync(shop));
        Assert.True(await shop.WithAsync<CatalogDb, bool>(db => db.Products.AnyAsync(Stop)));
        await OpeningAnOrder.AssertHoldsAsync(shop);
    }

    [Fact]
    public async Task In_cookies_and_headers_makes_a_stranger_and_no_error()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlaceAsync();
        var client = shop.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false, AllowAutoRedirect = false });
        string[] cookies = ["cart", "sign-in", "device", "antiforgery", "office-language", $"order.{order.Number}"];
        string[] headers = ["Accept-Language", "User-Agent", "Referer", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-URL", "If-None-Match", "If-Modified-Since", "Range"];
        foreach (var payload in _payloads.Where(payload => payload.All(char.IsAscii) && !payload.Any(char.IsControl)))
        {
            foreach (var path in new[] { "/en", "/en/p/kettle-k17", "/en/cart", "/en/checkout", "/en/account", "/en/fragments/header", $"/en/orders/{order.Number}", "/office", "/" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
                request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie}={Uri.EscapeDataString(payload)}")));
                foreach (var header in headers)
                {
                    request.Headers.TryAddWithoutValidation(header, payload);
                }

                var answer = await client.SendAsync(request, Stop);
                Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{path} with {payload} in cookies and headers: {answer.StatusCode}");
                Assert.DoesNotContain("1420 Alder Street", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            }
        }

        Assert.False(await shop.WithAsync<OrderingDb, bool>(db => db.Carts.AnyAsync(Stop)));
    }

    [Fact]
    public async Task There_is_something_to_send()
    {
        await using var shop = await Shop.OpenAsync();
        var routes = Routes(shop).ToList();

        Assert.Contains(routes, route => route is { Method: "POST", Template: "/{market}/checkout" } && route.Inputs.Contains("Postcode"));
        Assert.Contains(routes, route => route.Template == "/office/orders");
    }

    private static async Task AskAsync(HttpClient client, string method, string path, IReadOnlyList<string> inputs, string payload, string token, List<string> faults)
    {
        // Twice each: the second must not be taken for something else.
        var fields = inputs.Concat(inputs.Take(1)).Select(name => new KeyValuePair<string, string>(name, payload)).ToList();
        using var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, new Uri(path + "?" + string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value[..Math.Min(1000, field.Value.Length)])}")), UriKind.Relative))
            : new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]) };
        request.Headers.Add("Origin", "http://localhost");
        var answer = await client.SendAsync(request, Stop);
        var said = await answer.Content.ReadAsStringAsync(Stop);
        if (answer.StatusCode >= HttpStatusCode.InternalServerError || said.Contains("   at Storefront.", StringComparison.Ordinal) || said.Contains("<svg/onload", StringComparison.Ordinal))
        {
            faults.Add($"{method} {path} with {payload[..Math.Min(40, payload.Length)]} in {string.Join(", ", inputs)}: {(int)answer.StatusCode}");
        }
    }

    private static IEnumerable<(string Method, string Template, IReadOnlyList<string> Inputs)> Routes(Shop shop) =>
        from endpoint in shop.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()
        where action is not null
        let template = "/" + endpoint.RoutePattern.RawText!.Trim('/').Replace("{market:market}", "{market}", StringComparison.Ordinal)

        // Whoever signs out is a guest from then on, and guests are tried anyway.
        where !template.EndsWith("/sign-out", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, template, (IReadOnlyList<string>)[.. action.Parameters.SelectMany(Inputs), .. _readByHand]);

    private static IEnumerable<string> Inputs(Microsoft.AspNetCore.Mvc.Abstractions.ParameterDescriptor parameter) =>
        parameter.BindingInfo?.BindingSource == BindingSource.Services || parameter.ParameterType == typeof(CancellationToken) ? []
        : parameter.ParameterType.Namespace!.StartsWith("Storefront", StringComparison.Ordinal) ? parameter.ParameterType.GetProperties().Where(property => property.CanWrite).Select(property => property.Name)
        : [parameter.BindingInfo?.BinderModelName ?? parameter.Name];

    /// <summary>An address of the route: the first market, an id where only one fits, and the given for every other part.</summary>
    private static string Fill(string template, string part) => System.Text.RegularExpressions.Regex.Replace(
        template,
        @"\{\*{0,2}(\w+)[^}]*\}",
        found => found.Groups[1].Value == "market" ? "en"
            : found.Value.Contains(":guid", StringComparison.Ordinal) ? Guid.Empty.ToString()
            : found.Value.Contains(":int", StringComparison.Ordinal) || found.Value.Contains(":long", StringComparison.Ordinal) ? "404"
            : part);
}
