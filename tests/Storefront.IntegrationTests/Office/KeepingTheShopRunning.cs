using Microsoft.EntityFrameworkCore;
using Storefront.IntegrationTests.Accounts;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Office;

public sealed class KeepingTheShopRunning
{
    [Fact]
    public async Task A_parked_message_is_shown_and_delivered_after_a_retry()
    {
        await using var shop = await Shop.OpenAsync();
        var id = await ParkAsync(shop);
        var owner = await OwnerAsync(shop);

        var page = await owner.OpenAsync("/office/system");
        Assert.Contains("accounts.email-confirmed.v1", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The carrier does not answer …@…", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", (await owner.OpenAsync("/office")).QuerySelector(".figures .is-bad .figure-value")!.TextContent);

        await owner.SubmitAsync(page, "form[action='/office/system/messages/retry']", ("id", id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        await shop.SettleAsync();

        await shop.WithAsync<OutboxDb>(async db =>
            Assert.NotNull((await db.Messages.AsNoTracking().SingleAsync(message => message.Id == id, TestContext.Current.CancellationToken)).DeliveredAt));
        Assert.Contains("Nothing is parked.", (await owner.OpenAsync("/office/system")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_failed_is_shown_without_its_reader_and_can_be_sent_again()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<OutboxDb>(async db =>
        {
            var mail = new QueuedMail { Cause = "order-confirmed:1", Recipient = "j.hale@post.example", Language = Language.En, Subject = "Yours", Body = "Text", QueuedAt = DateTimeOffset.UnixEpoch };
            for (var i = 0; i < QueuedMail.MaxFailures; i++)
            {
                mail.Fail("SmtpCommandException: no such mailbox j.hale@post.example", DateTimeOffset.UnixEpoch);
            }

            db.Mails.Add(mail);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var owner = await OwnerAsync(shop);

        var page = await owner.OpenAsync("/office/system");
        Assert.Contains("order-confirmed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("j.hale", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await owner.SubmitAsync(page, "form[action='/office/system/mails/retry']");
        await shop.SettleAsync();

        Assert.All(await shop.MailsToAsync("j.hale@post.example"), mail => Assert.NotNull(mail.SentAt));
    }

    [Fact]
    public async Task A_queue_that_does_not_move_needs_a_hand()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.SettleAsync();
        var owner = await OwnerAsync(shop);
        Assert.Contains("Nothing needs a hand", (await owner.OpenAsync("/office/system")).QuerySelector(".office-head")!.TextContent, StringComparison.Ordinal);

        await shop.WithAsync<OutboxDb>(async db =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var mail = new QueuedMail { Cause = "late:1", Recipient = "j.hale@post.example", Language = Language.En, Subject = "Yours", Body = "Text", QueuedAt = now.AddHours(-1) };
            mail.Fail("SmtpProtocolException: no answer", now.AddHours(1));
            db.Mails.Add(mail);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        Assert.Contains("1 need", (await owner.OpenAsync("/office/system")).QuerySelector(".office-head .is-fault")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Jobs", "Health")]
    [InlineData("zh-CN", "任务", "运行状况")]
    public async Task Jobs_and_machine_are_shown_in_the_language_that_staff_chose(string language, string jobs, string heading)
    {
        await using var shop = await Shop.OpenAsync();
        var owner = await OwnerAsync(shop);
        await owner.SubmitAsync(await owner.OpenAsync("/office"), "form[action='/office/language']", ("language", language));
        await shop.RunJobsAsync();

        var page = await owner.OpenAsync("/office/system");

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(jobs, page.QuerySelector("#jobs")!.TextContent);
        var sweep = page.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("accounts.sweep-sign-ins", StringComparison.Ordinal));
        Assert.DoesNotContain("not yet", sweep.TextContent, StringComparison.Ordinal);
        var drift = page.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("search.check-drift", StringComparison.Ordinal));
        Assert.Contains(language == "zh-CN" ? "与数据库一致" : "all as in the database", drift.TextContent, StringComparison.Ordinal);
        Assert.Contains(TestDatabase.IsPostgreSql ? "postgresql" : "sqlite", page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<Visitor> OwnerAsync(Shop shop)
    {
        var owner = shop.Visit();
        await owner.SignInAsync(People.Owner, page: "/office/sign-in");
        return owner;
    }

    private static Task<long> ParkAsync(Shop shop) => shop.WithAsync<OutboxDb, long>(async db =>
    {
        var happened = new Storefront.Contracts.Accounts.EmailConfirmed(Guid.CreateVersion7(), Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        var message = new OutboxMessage
        {
            EventId = happened.EventId,
            Type = EventNames.NameOf(happened),
            Body = EventNames.Write(happened),
            Stream = happened.Stream,
            Sequence = 1,
            RaisedAt = DateTimeOffset.UnixEpoch,
        };
        for (var i = 0; i < OutboxMessage.MaxFailures; i++)
        {
            message.Fail("The carrier does not answer a.b@post.example\n   at Somewhere()", DateTimeOffset.UnixEpoch);
        }

        db.Messages.Add(message);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return message.Id;
    });
}
