using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Accounts;

namespace Storefront.IntegrationTests.Hosting;

public sealed class KnockingAtTheDoor
{
    [Fact]
    public async Task Too_many_forms_from_one_address_are_told_when_to_come_back()
    {
        await using var shop = await Shop.OpenAsync(("RateLimits:SignIn:Permits", "3"));
        var visitor = shop.Visit();
        for (var i = 0; i < 3; i++)
        {
            await visitor.SignInAsync($"somebody{i}@post.example", "one password for all");
        }

        var answer = await visitor.SignInAsync("somebody4@post.example", "one password for all");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 300);
        Assert.Contains("Wait a minute", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/en/account/sign-in")).StatusCode);
    }

    [Fact]
    public async Task A_forged_forwarding_header_does_not_make_another_visitor()
    {
        await using var shop = await Shop.OpenAsync(("RateLimits:SignIn:Permits", "2"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await ThirdTryAsync(shop, remote: "203.0.113.9"));
    }

    [Fact]
    public async Task A_known_proxy_is_believed_about_who_comes()
    {
        await using var shop = await Shop.OpenAsync(("RateLimits:SignIn:Permits", "2"), ("Storefront:KnownProxies:0", "203.0.113.0/24"));

        Assert.Equal(HttpStatusCode.OK, await ThirdTryAsync(shop, remote: "203.0.113.9"));
    }

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("http://shop.example", false)]
    public async Task Cookies_are_bound_to_host_and_TLS_where_there_is_TLS(string publicUrl, bool isSecure)
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", publicUrl));
        var thief = new CookieThief(shop, "https://localhost");
        await thief.SignInAsync(People.Mara);

        Assert.Equal(2, thief.SetCookies.Count(cookie => cookie.Contains("sign-in=", StringComparison.Ordinal) || cookie.Contains("device=", StringComparison.Ordinal)));
        foreach (var cookie in thief.SetCookies)
        {
            Assert.Equal(isSecure, cookie.StartsWith("__Host-", StringComparison.Ordinal));
            Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_form_counts_only_with_its_own_token()
    {
        await using var shop = await Shop.OpenAsync();
        var (mara, lan) = (shop.Visit(), shop.Visit());
        await mara.SignInAsync(People.Mara);
        await lan.SignInAsync("shenlan@post.example");
        var foreign = (await lan.OpenAsync("/en/account")).QuerySelector("#sign-out [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await mara.OpenAsync("/en/account");
        HttpContent[] bodies =
        [
            new FormUrlEncodedContent([]),
            new FormUrlEncodedContent([new("__RequestVerificationToken", foreign)]),
            new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
            new StringContent("a=b", System.Text.Encoding.UTF8, "text/plain"),
        ];

        foreach (var body in bodies)
        {
            var answer = await mara.Client.PostAsync("/en/account/sign-out", body, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.True(await mara.IsSignedInAsync());
    }

    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/swagger")]
    [InlineData("/metrics")]
    [InlineData("/storefront.db")]
    [InlineData("/.data/storefront.db")]
    [InlineData("/css/shop.css.map")]
    [InlineData("/css/shop.css.bak")]
    [InlineData("/media/drawings/../../markets.yaml")]
    [InlineData("/web.config")]
    public async Task Nothing_of_the_inside_is_served(string path)
    {
        await using var shop = await Shop.OpenAsync();

        var answer = await shop.Visit().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/en", "strict-origin-when-cross-origin")]
    [InlineData("/zh-cn/account/sign-in", "strict-origin-when-cross-origin")]
    [InlineData("/en/track", "no-referrer")]
    [InlineData("/en/account/reset/new?id=11111111-1111-1111-1111-111111111111&token=secret", "no-referrer")]
    [InlineData("/en/account/confirm?id=11111111-1111-1111-1111-111111111111&token=secret", "no-referrer")]
    public async Task A_page_with_a_secret_in_its_address_tells_nobody_where_its_visitor_came_from(string path, string policy)
    {
        await using var shop = await Shop.OpenAsync();

        var answer = await shop.Visit().GetAsync(path);

        Assert.Equal(policy, Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.DoesNotContain("web-share", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mailbox_exists_in_Development_only()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        await visitor.SubmitAsync(await visitor.OpenAsync("/en/account/reset"), "#reset", ("Email", People.Mara));
        await shop.SettleAsync();

        var list = await visitor.OpenAsync("/dev/mailbox");
        var mail = await visitor.OpenAsync(list.QuerySelector("tbody a")!.GetAttribute("href")!);
        var html = await visitor.GetAsync(mail.QuerySelector("iframe")!.GetAttribute("src")!);
        await using var staging = shop.WithWebHostBuilder(host => host.UseEnvironment("Staging")
            .UseSetting("Stripe:ApiKey", "sk_test_of_staging").UseSetting("Stripe:WebhookSecret", "whsec_of_staging").UseSetting("Stripe:ApiBase", "http://127.0.0.1:9").UseSetting("Storefront:PublicUrl", "http://localhost"));

        Assert.Contains("/en/account/reset/new?", mail.QuerySelector("pre a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("sandbox", html.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/dev/mailbox/..%2fstorefront")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await staging.CreateClient().GetAsync("/dev/mailbox", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<HttpStatusCode> ThirdTryAsync(Shop shop, string remote)
    {
        await using var behind = shop.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new ComesFrom(remote))));
        var visitor = new Visitor(behind.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true }));
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 3; i++)
        {
            visitor.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
            visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", $"198.51.100.{i}");
            last = (await visitor.SignInAsync($"somebody{i}@post.example", "one password for all")).StatusCode;
        }

        return last;
    }

    private sealed class ComesFrom(string remote) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, more) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(remote);
                return more(context);
            });
            next(app);
        };
    }
}
