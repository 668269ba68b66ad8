using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Accounts;
using Storefront.Kernel.Jobs;

namespace Storefront.IntegrationTests.Content;

public sealed class LeadingOldAddressesOn
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_that_is_missed_is_reported_and_can_be_led_on()
    {
        await using var shop = await Shop.OpenAsync();
        var client = shop.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        for (var times = 0; times < 3; times++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/en/p/old-kettle?utm=x");
            request.Headers.Referrer = new Uri("https://blog.example/best-kettles?reader=7");
            Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(request, Stop)).StatusCode);
        }

        await SaveAsync(shop);
        var staff = await StaffAsync(shop);
        var report = await staff.OpenAsync("/office/addresses");
        var row = report.QuerySelectorAll("table tbody tr").Single(row => row.TextContent.Contains("/en/p/old-kettle", StringComparison.Ordinal));
        Assert.Contains("3", row.QuerySelector("td.num")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("blog.example", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("reader", row.TextContent, StringComparison.Ordinal);

        var form = await staff.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("/en/p/old-kettle", form.QuerySelector("#From")!.GetAttribute("value"));
        var after = await staff.SubmitAsync(form, "#lead", ("From", "/en/p/old-kettle"), ("To", "http://localhost/en/p/kettle-k17"));

        Assert.DoesNotContain("Linked from", after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var answer = await client.GetAsync("/en/p/old-kettle", Stop);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/p/kettle-k17"), (answer.StatusCode, answer.Headers.Location!.ToString()));

        await staff.SubmitAsync(after, "form[action='/office/addresses/removal']", ("from", "/en/p/old-kettle"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/en/p/old-kettle", Stop)).StatusCode);
    }

    [Theory]
    [InlineData("en/p/a", "/en/p/kettle-k17", "From")]
    [InlineData("//elsewhere.example/a", "/en/p/kettle-k17", "From")]
    [InlineData("/en/p/a?b=c", "/en/p/kettle-k17", "From")]
    [InlineData("/en/p/a", "//elsewhere.example", "To")]
    [InlineData("/en/p/a", "/\\elsewhere.example", "To")]
    [InlineData("/en/p/a", "javascript:alert(1)", "To")]
    [InlineData("/en/p/a", "/en/p/a/", "To")]
    [InlineData("/en/p/a", "", "To")]
    public async Task What_is_no_path_of_the_shop_is_refused_beside_its_field(string from, string to, string field)
    {
        await using var shop = await Shop.OpenAsync();
        var staff = await StaffAsync(shop);

        var page = await staff.SubmitAsync(await staff.OpenAsync("/office/addresses"), "#lead", ("From", from), ("To", to));

        Assert.NotNull(page.QuerySelector($".is-invalid #{field}"));
        Assert.Equal(to, page.QuerySelector("#To")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Chains_are_shortened_and_circles_refused()
    {
        await using var shop = await Shop.OpenAsync();
        var staff = await StaffAsync(shop);
        await LeadAsync("/en/p/a", "/en/p/b");
        await LeadAsync("/en/p/b", "/en/p/kettle-k17");

        var client = shop.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        Assert.Equal("/en/p/kettle-k17", (await client.GetAsync("/en/p/a", Stop)).Headers.Location!.ToString());
        var page = await LeadAsync("/en/p/kettle-k17", "/en/p/b");
        Assert.Contains("leads back", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);

        async Task<AngleSharp.Dom.IDocument> LeadAsync(string from, string to) =>
            await staff.SubmitAsync(await staff.OpenAsync("/office/addresses"), "#lead", ("From", from), ("To", to));
    }

    [Fact]
    public async Task What_is_a_customers_own_or_tells_of_somebody_or_only_a_browser_asks_for_is_never_written_down()
    {
        await using var shop = await Shop.OpenAsync();
        var client = shop.CreateClient();
        foreach (var path in new[] { "/en/orders/O-2222-2222", "/en/account/nothing", "/office/nothing", "/en/p/mara@post.example", $"/en/p/{new string('x', 200)}", "/stripe/nothing", "/favicon.ico" })
        {
            await client.GetAsync(path, Stop);
        }

        await client.GetAsync("/en/pages/nothing", Stop);
        await SaveAsync(shop);

        var report = await (await StaffAsync(shop)).OpenAsync("/office/addresses");
        Assert.Equal(["/en/pages/nothing"], report.QuerySelectorAll("table tbody tr b").Select(path => path.TextContent));
    }

    /// <summary>What the job does every minute.</summary>
    private static async Task SaveAsync(Shop shop)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IJob>().Single(job => job.Name == "content.missed-addresses").RunAsync(Stop);
    }

    private static async Task<Visitor> StaffAsync(Shop shop)
    {
        var staff = shop.Visit();
        await staff.SignInAsync("content@staybolt.example", page: "/office/sign-in");
        return staff;
    }
}
