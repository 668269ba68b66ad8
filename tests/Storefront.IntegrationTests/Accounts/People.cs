using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Demonstration;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Accounts;

/// <summary>What people do at the door: the same steps for every test.</summary>
internal static class People
{
    public const string Mara = "mara.ellison@post.example";

    public const string Owner = "owner@staybolt.example";

    /// <summary>Signs in through the page, as a browser would.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(
        this Visitor visitor, string email, string password = DemonstrationPeople.Password, string page = "/en/account/sign-in") =>
        await visitor.SendAsync(await visitor.OpenAsync(page), "#sign-in", ("Email", email), ("Password", password));

    public static async Task<IDocument> RegisterAsync(
        this Visitor visitor, string email, string password = "a sentence that I keep", string name = "Ada Byron", string market = "en") =>
        await visitor.SubmitAsync(
            await visitor.OpenAsync($"/{market}/account/register"), "#register", ("Name", name), ("Email", email), ("Password", password));

    /// <summary>Mails to an address, oldest first, as they were queued.</summary>
    public static Task<List<QueuedMail>> MailsToAsync(this Shop shop, string email) => shop.WithAsync<OutboxDb, List<QueuedMail>>(
        db => db.Mails.AsNoTracking().Where(mail => mail.Recipient == email).OrderBy(mail => mail.QueuedAt).ToListAsync(TestContext.Current.CancellationToken));

    /// <summary>The link that a mail leads to.</summary>
    public static Uri Link(this QueuedMail mail) =>
        new(mail.Body.Split('\n').First(line => line.StartsWith("http", StringComparison.Ordinal)));

    /// <summary>True if the visitor is let into the account without signing in.</summary>
    public static async Task<bool> IsSignedInAsync(this Visitor visitor) =>
        (await visitor.GetAsync("/en/account")).RequestMessage!.RequestUri!.AbsolutePath == "/en/account";
}
