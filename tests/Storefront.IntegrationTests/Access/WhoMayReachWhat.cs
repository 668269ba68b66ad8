using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Accounts.Demonstration;
using Storefront.Accounts.Staff;
using Storefront.IntegrationTests.Accounts;

namespace Storefront.IntegrationTests.Access;

/// <summary>The table of routes and the shop say the same. A route that nobody listed fails; so does a line without a route.</summary>
public sealed partial class WhoMayReachWhat
{
    private static readonly string[] _callers = [Caller.Guest, Caller.Customer, .. StaffRole.All];

    [Fact]
    public async Task Every_route_is_in_the_table_and_every_line_has_a_route()
    {
        await using var shop = await Shop.OpenAsync();
        var routes = Routes(shop).ToList();

        Nothing(routes.Except(AccessTable.Rows.Keys).Select(route => $"{route} is not in Access/AccessTable.cs: say who may reach it."));
        Nothing(AccessTable.Rows.Keys.Except(routes).Select(line => $"{line} is in Access/AccessTable.cs, and there is no such route."));
    }

    [Fact]
    public async Task Everybody_reaches_what_is_theirs_and_nothing_else()
    {
        await using var shop = await Shop.OpenAsync();
        var faults = new List<string>();
        foreach (var caller in _callers)
        {
            var client = await CallAsync(shop, caller);
            foreach (var (route, reach) in AccessTable.Rows.Where(row => !row.Key.StartsWith("* ", StringComparison.Ordinal)))
            {
                var answer = await AskAsync(client, route);
                if (Fault(caller, route, reach, answer) is { } fault)
                {
                    faults.Add(fault);
                }
            }
        }

        Nothing(faults);
    }

    /// <summary>The page cache answers before anybody is asked who they are.</summary>
    [Fact]
    public async Task A_page_that_is_kept_is_closed_to_nobody()
    {
        await using var shop = await Shop.OpenAsync();

        var kept = shop.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<OutputCacheAttribute>() is not null).ToList();

        Assert.NotEmpty(kept);
        Nothing(kept.Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null).Select(endpoint => endpoint.DisplayName!));
    }

    [Fact]
    public void A_wrong_answer_would_be_found()
    {
        using var let = new HttpResponseMessage(HttpStatusCode.OK);
        using var refused = new HttpResponseMessage(HttpStatusCode.Forbidden);
        using var toTheDoor = new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("/office/sign-in?returnUrl=%2Foffice", UriKind.Relative) } };

        Assert.NotNull(Fault(Caller.Guest, "GET /office", Reach.AnyStaff, let));
        Assert.NotNull(Fault(Caller.Customer, "GET /office", Reach.AnyStaff, let));
        Assert.NotNull(Fault(StaffRole.Support, "GET /office", Reach.AnyStaff, refused));
        Assert.NotNull(Fault(Caller.Guest, "GET /en/orders/1", Reach.OwnerOfTheThing, toTheDoor));
        Assert.Null(Fault(Caller.Guest, "GET /office", Reach.AnyStaff, toTheDoor));
        Assert.Null(Fault(Caller.Customer, "GET /office", Reach.AnyStaff, refused));
    }

    /// <summary>Nothing was found; if something was, all of it is said.</summary>
    private static void Nothing(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join(Environment.NewLine, faults));

    private static IEnumerable<string> Routes(Shop shop) => shop.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)

        // The payment sandbox is a stranger's server that Development carries along; it guards itself, and its own tests ask it.
        .Where(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("dev/stripe", StringComparison.Ordinal) is not true)
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"])
            .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/').Replace("{market:market}", "{market}", StringComparison.Ordinal)}"))
        .Distinct();

    private static string? Fault(string caller, string route, Reach reach, HttpResponseMessage answer)
    {
        var isToTheDoor = answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location!.OriginalString.Contains("/sign-in", StringComparison.Ordinal);
        var said = $"{caller} asks {route} ({reach}) and gets {(int)answer.StatusCode} {answer.Headers.Location}";
        if (reach == Reach.OwnerOfTheThing)
        {
            return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest ? null : said;
        }

        if (reach.Callers.Contains(caller))
        {
            // A form without its token is refused later than a stranger is: 400 says that the door was open.
            return isToTheDoor || (reach != Reach.Everybody && answer.StatusCode == HttpStatusCode.Forbidden) || answer.StatusCode >= HttpStatusCode.InternalServerError ? said : null;
        }

        return caller == Caller.Guest ? isToTheDoor ? null : said : answer.StatusCode == HttpStatusCode.Forbidden ? null : said;
    }

    private static async Task<HttpClient> CallAsync(Shop shop, string caller)
    {
        var client = shop.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true, AllowAutoRedirect = false });
        if (caller != Caller.Guest)
        {
            var person = DemonstrationPeople.All.First(person => (person.Role ?? Caller.Customer) == caller);
            await new Visitor(client).SignInAsync(person.Email);
        }

        return client;
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, string route)
    {
        var (method, template) = (route.Split(' ')[0], route.Split(' ')[1]);
        return client.SendAsync(new HttpRequestMessage(new HttpMethod(method), Example(template)), TestContext.Current.CancellationToken);
    }

    /// <summary>An address of the route: the first market, and for everything else a value of its kind that nothing has.</summary>
    private static string Example(string template) => Parameter().Replace(
        template,
        part => part.Groups[1].Value switch
        {
            "market" => "en",
            _ when part.Value.Contains(":int", StringComparison.Ordinal) || part.Value.Contains(":long", StringComparison.Ordinal) => "404",
            var name when part.Value.Contains(":guid", StringComparison.Ordinal) || name == "id" => Guid.Empty.ToString(),
            "number" => "O-2222-2222",
            _ => "none",
        });

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
