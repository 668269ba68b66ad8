using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Accounts;

public sealed class Registering
{
    [Theory]
    [InlineData("en", "Look in your mailbox", "Confirm your email", "en")]
    [InlineData("zh-cn", "请查收邮件", "请确认您的邮箱", "zh-CN")]
    public async Task Opens_an_account_and_writes_in_its_language(string market, string heading, string subject, string language)
    {
        await using var shop = await Shop.OpenAsync();

        var page = await shop.Visit().RegisterAsync("ada@post.example", market: market);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        var mail = Assert.Single(await shop.MailsToAsync("ada@post.example"));
        Assert.Equal(subject, mail.Subject);
        Assert.Equal(Language.Of(language), mail.Language);
        await shop.WithAsync<OutboxDb>(async db =>
            Assert.Single(await db.Messages.Where(message => message.Type == "accounts.customer-registered.v1").OrderByDescending(message => message.Id).Take(1)
                .Where(message => message.Body.Contains(language)).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Lets_nobody_sign_in_before_the_mailed_link_shows_whose_address_it_is()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        await visitor.RegisterAsync("ada@post.example");
        await visitor.SignInAsync("ada@post.example", "a sentence that I keep");
        Assert.False(await visitor.IsSignedInAsync());

        // Opening the link changes nothing: mail scanners do that too.
        var page = await visitor.OpenAsync((await shop.MailsToAsync("ada@post.example"))[0].Link().PathAndQuery);
        await visitor.SignInAsync("ada@post.example", "a sentence that I keep");
        Assert.False(await visitor.IsSignedInAsync());

        await visitor.SubmitAsync(page, "#confirm");
        await visitor.SignInAsync("ada@post.example", "a sentence that I keep");
        Assert.Contains("ada@post.example, confirmed", (await visitor.OpenAsync("/en/account")).QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-cn")]
    public async Task Registering_and_then_signing_in_does_not_tell_whether_there_was_an_account(string market)
    {
        await using var shop = await Shop.OpenAsync();
        var answers = new List<(System.Net.HttpStatusCode, string)>();
        foreach (var email in new[] { People.Mara, "ada@post.example" })
        {
            var visitor = shop.Visit();
            await visitor.RegisterAsync(email, market: market);
            var answer = await visitor.SignInAsync(email, "a sentence that I keep", page: $"/{market}/account/sign-in");
            answers.Add((answer.StatusCode, (await Visitor.ReadAsync(answer)).QuerySelector("main")!.TextContent));
        }

        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task A_damaged_link_says_so()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();

        var page = await visitor.SubmitAsync(await visitor.OpenAsync($"/en/account/confirm?id={Guid.NewGuid():N}&token=%C3%BC!!"), "#confirm");

        Assert.Contains("too old or damaged", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_the_same_when_the_address_has_an_account_and_tells_only_its_mailbox()
    {
        await using var shop = await Shop.OpenAsync();

        var known = await shop.Visit().RegisterAsync("MARA.ellison@post.example ");
        var unknown = await shop.Visit().RegisterAsync("ada@post.example");

        Assert.Equal(
            unknown.QuerySelector("main")!.TextContent,
            known.QuerySelector("main")!.TextContent.Replace("MARA.ellison@post.example", "ada@post.example", StringComparison.Ordinal));
        Assert.Equal("You already have an account", (await shop.MailsToAsync(People.Mara))[^1].Subject);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaaaaa")]
    [InlineData("ada@post.example12")]
    public async Task Asks_for_a_password_that_is_not_guessed_at_once(string password)
    {
        await using var shop = await Shop.OpenAsync();

        var page = await shop.Visit().RegisterAsync("ada@post.example", password);

        Assert.NotNull(page.QuerySelector("#Password-error"));
        Assert.Equal("ada@post.example", page.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.Empty(await shop.MailsToAsync("ada@post.example"));
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("a@b@c")]
    [InlineData("ada@post.example\nBcc: all@post.example")]
    public async Task Asks_for_an_address_that_can_be_one(string email)
    {
        await using var shop = await Shop.OpenAsync();

        Assert.NotNull((await shop.Visit().RegisterAsync(email)).QuerySelector("#Email-error"));
    }

    [Fact]
    public async Task Ignores_whatever_the_form_does_not_ask()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        var id = Guid.NewGuid();

        await visitor.SendAsync(
            await visitor.OpenAsync("/en/account/register"), "#register",
            ("Name", "Ada"), ("Email", "ada@post.example"), ("Password", "a sentence that I keep"),
            ("Role", "owner"), ("Roles", "owner"), ("IsStaff", "true"), ("Id", id.ToString()), ("EmailConfirmed", "true"), ("CreditBalance", "1000"), ("Person.EmailConfirmed", "true"));

        await shop.WithAsync<UserManager<Person>>(async people =>
        {
            var ada = (await people.FindByEmailAsync("ada@post.example"))!;
            Assert.NotEqual(id, ada.Id);
            Assert.False(ada.EmailConfirmed);
            Assert.Empty(await people.GetRolesAsync(ada));
        });
    }

    [Fact]
    public async Task Opens_one_account_however_often_the_form_is_sent_at_once()
    {
        await using var shop = await Shop.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.Visit().RegisterAsync("ada@post.example")));

        await shop.WithAsync<AccountsDb>(async db =>
            Assert.Equal(1, await db.Users.CountAsync(person => person.Email == "ada@post.example", TestContext.Current.CancellationToken)));
    }
}
