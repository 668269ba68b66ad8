using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;

namespace Storefront.IntegrationTests.Accounts;

public sealed class SettingAPassword
{
    private const string Wanted = "another sentence to keep";

    [Fact]
    public async Task By_the_mailed_link_signs_in_here_and_out_everywhere_else_and_works_once()
    {
        await using var shop = await Shop.OpenAsync();
        var (owner, elsewhere) = (shop.Visit(), shop.Visit());
        await elsewhere.SignInAsync(People.Mara);
        var link = await AskAsync(shop, owner, People.Mara);

        var answer = await owner.SendAsync(await owner.OpenAsync(link), "#new-password", ("Password", Wanted));

        Assert.Equal("/en/account", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.False(await elsewhere.IsSignedInAsync());
        var again = await elsewhere.SubmitAsync(await elsewhere.OpenAsync(link), "#new-password", ("Password", "a third sentence to keep"));
        Assert.Contains("used already", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await elsewhere.SignInAsync(People.Mara, Wanted);
        Assert.True(await elsewhere.IsSignedInAsync());
    }

    [Theory]
    [InlineData("en", "Look in your mailbox")]
    [InlineData("zh-cn", "请查收邮件")]
    public async Task Is_answered_the_same_for_every_address(string market, string heading)
    {
        await using var shop = await Shop.OpenAsync();

        foreach (var email in (string[])[People.Mara, "nobody@post.example"])
        {
            var visitor = shop.Visit();
            var page = await visitor.SubmitAsync(await visitor.OpenAsync($"/{market}/account/reset"), "#reset", ("Email", email));

            Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        }

        Assert.Empty(await shop.MailsToAsync("nobody@post.example"));
        Assert.Single(await shop.MailsToAsync(People.Mara));
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("X-Original-Host", "evil.example")]
    [InlineData("Forwarded", "host=evil.example")]
    public async Task Mails_the_configured_address_whatever_the_request_claims(string header, string value)
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));
        var client = shop.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        var visitor = new Visitor(client);

        var link = await AskAsync(shop, visitor, People.Mara);

        Assert.StartsWith("http://shop.example/en/account/reset/new?", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_owner_in_while_strangers_exhaust_the_tries()
    {
        await using var shop = await Shop.OpenAsync(("Accounts:SignInTries", "2"));
        var (owner, stranger) = (shop.Visit(), shop.Visit());
        for (var i = 0; i < 4; i++)
        {
            await stranger.SignInAsync(People.Mara, "guess number " + i);
        }

        await owner.SendAsync(await owner.OpenAsync(await AskAsync(shop, owner, People.Mara)), "#new-password", ("Password", Wanted));

        Assert.True(await owner.IsSignedInAsync());
    }

    [Fact]
    public async Task Mails_at_most_a_few_links_an_hour_to_one_address()
    {
        await using var shop = await Shop.OpenAsync(("Accounts:MailsPerHour", "2"));
        var visitor = shop.Visit();
        for (var i = 0; i < 4; i++)
        {
            await visitor.SubmitAsync(await visitor.OpenAsync("/en/account/reset"), "#reset", ("Email", People.Mara));
        }

        Assert.Equal(2, (await shop.MailsToAsync(People.Mara)).Count);
    }

    [Fact]
    public async Task When_signed_in_ends_the_other_sessions_and_is_told_by_mail()
    {
        await using var shop = await Shop.OpenAsync();
        var (here, there) = (shop.Visit(), new CookieThief(shop));
        await here.SignInAsync(People.Mara);
        await there.SignInAsync(People.Mara);

        var page = await here.SubmitAsync(
            await here.OpenAsync("/en/account/password"), "#password", ("Current", Storefront.Accounts.Demonstration.DemonstrationPeople.Password), ("Password", Wanted));

        Assert.Equal("Your password is changed. Every other device is signed out.", page.QuerySelector("[role=status]")?.TextContent);
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsLetInAsync());
        Assert.Equal("Your password was changed", (await shop.MailsToAsync(People.Mara))[^1].Subject);
    }

    [Fact]
    public async Task When_signed_in_asks_for_the_current_one()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        await visitor.SignInAsync(People.Mara);

        var page = await visitor.SubmitAsync(await visitor.OpenAsync("/en/account/password"), "#password", ("Current", "not it"), ("Password", Wanted));

        Assert.Equal("That is not your current password.", page.QuerySelector("#Current-error")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_lost_role_ends_the_session_that_still_names_it()
    {
        await using var shop = await Shop.OpenAsync();
        var staff = new CookieThief(shop);
        await staff.SignInAsync(People.Owner);
        Assert.True(await staff.IsLetInAsync("/office"));

        await shop.WithAsync<AccountsDb>(db => db.UserRoles.ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        Assert.False(await staff.IsLetInAsync("/office"));
        Assert.False(await staff.IsLetInAsync());
    }

    private static async Task<string> AskAsync(Shop shop, Visitor visitor, string email)
    {
        var answer = await visitor.SendAsync(await visitor.OpenAsync("/en/account/reset"), "#reset", ("Email", email));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await shop.MailsToAsync(email))[^1].Link().AbsoluteUri;
    }
}
