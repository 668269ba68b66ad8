using System.Net;

namespace Storefront.IntegrationTests.Accounts;

public sealed class SigningIn
{
    [Theory]
    [InlineData("en", "mara.ellison@post.example", "Account of Mara Ellison")]
    [InlineData("en-eu", "mara.ellison@post.example", "Account of Mara Ellison")]
    [InlineData("zh-cn", "shenlan@post.example", "沈岚的账户")]
    public async Task Leads_to_the_account_in_the_language_of_the_address(string market, string email, string heading)
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();

        var page = await Visitor.ReadAsync(await visitor.SignInAsync(email, page: $"/{market}/account/sign-in"));

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("en", "Email and password do not match, or the email is not confirmed yet. Check both, look for our mail, or set a new password.")]
    [InlineData("zh-cn", "邮箱和密码对不上，或者邮箱还没有确认。请再核对一遍，找找我们的邮件，或者重设密码。")]
    public async Task Says_the_same_of_a_wrong_password_and_an_unknown_address(string market, string sentence)
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();

        foreach (var email in (string[])[People.Mara, "nobody@post.example"])
        {
            var answer = await visitor.SignInAsync(email, "not the password", $"/{market}/account/sign-in");
            var page = await Visitor.ReadAsync(answer);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(sentence, page.QuerySelector(".field-error")!.TextContent.Trim());
            Assert.Equal(email, page.QuerySelector("#Email")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Asks_for_what_is_missing()
    {
        await using var shop = await Shop.OpenAsync();

        var page = await Visitor.ReadAsync(await shop.Visit().SignInAsync("", ""));

        Assert.Equal(["Write your email address, such as name@example.com.", "Write your password."], page.QuerySelectorAll(".field-error").Select(error => error.TextContent.Trim()));
    }

    [Theory]
    [InlineData("mara.ellison@post.example")]
    [InlineData("nobody@post.example")]
    public async Task Makes_strangers_wait_after_too_many_tries_whether_the_account_exists_or_not(string email)
    {
        await using var shop = await Shop.OpenAsync(("Accounts:SignInTries", "3"));
        var stranger = shop.Visit();
        for (var i = 0; i < 3; i++)
        {
            await stranger.SignInAsync(email, "guess number " + i);
        }

        var page = await Visitor.ReadAsync(await stranger.SignInAsync(email));

        Assert.StartsWith("Too many tries for this email.", page.QuerySelector(".field-error")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_owner_in_on_a_known_device_while_strangers_wait()
    {
        await using var shop = await Shop.OpenAsync(("Accounts:SignInTries", "3"));
        var (owner, stranger) = (shop.Visit(), shop.Visit());
        await owner.SignInAsync(People.Mara);
        await owner.SubmitAsync(await owner.OpenAsync("/en/account"), "#sign-out");
        for (var i = 0; i < 5; i++)
        {
            await stranger.SignInAsync(People.Mara, "guess number " + i);
        }

        await stranger.SignInAsync(People.Mara);
        await owner.SignInAsync(People.Mara);

        Assert.False(await stranger.IsSignedInAsync());
        Assert.True(await owner.IsSignedInAsync());
    }

    [Fact]
    public async Task Counts_tries_that_come_at_the_same_moment()
    {
        await using var shop = await Shop.OpenAsync(("Accounts:SignInTries", "3"));
        var visitors = Enumerable.Range(0, 12).Select(_ => shop.Visit()).ToList();

        var answers = await Task.WhenAll(visitors.Select(async visitor => await Visitor.ReadAsync(await visitor.SignInAsync(People.Mara, "a wrong password"))));

        Assert.Equal(3, answers.Count(page => page.QuerySelector(".field-error")!.TextContent.Contains("do not match", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" //evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("~//evil.example")]
    public async Task Never_leads_out_of_the_shop(string returnUrl)
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();

        var answer = await visitor.SignInAsync(People.Mara, page: "/en/account/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal("/en/account", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("localhost", answer.RequestMessage.RequestUri.Host);
    }

    [Fact]
    public async Task Leads_back_to_the_page_that_asked()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        var asked = await visitor.OpenAsync("/en/account/password");

        var answer = await visitor.SendAsync(asked, "#sign-in", ("Email", People.Mara), ("Password", Storefront.Accounts.Demonstration.DemonstrationPeople.Password));

        Assert.Equal("/en/account/password", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_copied_cookie_opens_nothing_after_signing_out()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        var thief = new CookieThief(shop);
        await thief.SignInAsync(People.Mara);
        Assert.True(await thief.IsLetInAsync());

        await thief.SignOutAsync();

        Assert.False(await thief.IsLetInAsync());
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task All_other_devices_can_be_signed_out()
    {
        await using var shop = await Shop.OpenAsync();
        var (here, there) = (shop.Visit(), shop.Visit());
        await here.SignInAsync(People.Mara);
        await there.SignInAsync(People.Mara);

        var page = await here.SubmitAsync(await here.OpenAsync("/en/account"), "#end-others");

        Assert.Equal("Every other device is signed out.", page.QuerySelector("[role=status]")!.TextContent);
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
    }

    [Fact]
    public async Task Nothing_private_is_kept_by_a_cache()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        await visitor.SignInAsync(People.Mara);

        foreach (var path in (string[])["/en/account", "/en/account/password", "/en/account/sign-in", "/en/account/reset"])
        {
            Assert.Contains("no-store", (await visitor.GetAsync(path)).Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }
}
