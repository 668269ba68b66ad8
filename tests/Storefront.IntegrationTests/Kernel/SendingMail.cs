using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Storefront.Kernel.Data;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>A mail leaves once, however the server behaves; where nobody can know, at most twice, and the second says so.</summary>
public sealed class SendingMail
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_cause_makes_one_mail()
    {
        await using var server = SmallSmtpServer.Start();
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock(), settings: server.Settings);
        await QueueAsync(shop, Mail("order-confirmed:1"));

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => QueueAsync(shop, Mail("order-confirmed:1")));
        await shop.SettleAsync();

        Assert.True(refused.IsDuplicate());
        var message = Assert.Single(server.Received);
        Assert.Equal("您的订单 O-7K3M-9QXC", message.Subject);
        Assert.False(message.Headers.Contains("X-Attempt"));
    }

    [Fact]
    public async Task Two_nodes_send_each_mail_once()
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        await using var first = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await using var second = first.OpenNode(clock);
        await QueueAsync(first, [.. Enumerable.Range(0, 20).Select(number => Mail($"note:{number}"))]);

        await Task.WhenAll(Task.Run(() => SendAsync(first), Stop), Task.Run(() => SendAsync(second), Stop));

        Assert.Equal(20, server.Received.Count);
        Assert.Equal(20, server.Received.Select(message => message.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_server_that_is_down_gets_its_mail_when_it_is_back()
    {
        var (clock, port) = (NoteShop.Clock(), SmallSmtpServer.FreePort());
        await using var shop = await NoteShop.OpenAsync(clock, settings: SmallSmtpServer.SettingsFor(port));
        await QueueAsync(shop, Mail("note:1"));

        await shop.SettleAsync();
        Assert.Equal((1, 1), await CountsAsync(shop));

        await using var server = SmallSmtpServer.Start(port);
        await shop.SettleAsync();
        Assert.Empty(server.Received);

        clock.Advance(TimeSpan.FromSeconds(5));
        await shop.SettleAsync();
        Assert.Equal("2", Assert.Single(server.Received).Headers["X-Attempt"]);
    }

    [Fact]
    public async Task A_mail_that_is_refused_for_now_waits_longer_each_time_and_holds_up_no_other()
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        server.Full = "full@post.example";
        await using var shop = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await QueueAsync(shop, Mail("note:1", "full@post.example"), Mail("note:2"));

        foreach (var wait in new[] { 5, 10, 20, 40, 80, 160, 320, 640, 1280 })
        {
            await shop.SettleAsync();
            clock.Advance(TimeSpan.FromSeconds(wait) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(0, await SendAsync(shop));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        await shop.SettleAsync();
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await SendAsync(shop));

        Assert.Equal("mara@post.example", Assert.Single(server.Received).To.Mailboxes.Single().Address);
        var parked = await MailAsync(shop, "note:1");
        Assert.Equal(10, parked.Failures);
        Assert.NotNull(parked.ParkedAt);
        Assert.Contains("mailbox full", parked.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_holds_the_queue_no_longer_than_its_time()
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        server.Moods.Enqueue(SmtpMood.Silent);
        await using var shop = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await QueueAsync(shop, Mail("note:1"), Mail("note:2"));

        await shop.SettleAsync().WaitAsync(TimeSpan.FromMinutes(1), Stop);
        Assert.Single(server.Received);

        clock.Advance(TimeSpan.FromSeconds(5));
        await shop.SettleAsync();
        Assert.Equal(2, server.Received.Select(message => message.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_mail_makes_one_marked_copy_with_the_same_number()
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        server.Moods.Enqueue(SmtpMood.BreaksAfterData);
        await using var shop = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await QueueAsync(shop, Mail("note:1"));

        await shop.SettleAsync();
        clock.Advance(TimeSpan.FromSeconds(5));
        await shop.SettleAsync();
        clock.Advance(TimeSpan.FromDays(1));
        await shop.SettleAsync();

        Assert.Equal(2, server.Received.Count);
        Assert.Single(server.Received.Select(message => message.MessageId).Distinct());
        Assert.Equal([null, "2"], server.Received.Select(message => message.Headers["X-Attempt"]));
        Assert.NotNull((await MailAsync(shop, "note:1")).SentAt);
    }

    [Fact]
    public async Task A_connection_that_always_breaks_makes_no_third_copy_until_staff_ask_for_it()
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        server.Moods.Enqueue(SmtpMood.BreaksAfterData);
        server.Moods.Enqueue(SmtpMood.BreaksAfterData);
        await using var shop = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await QueueAsync(shop, Mail("note:1"));

        for (var day = 0; day < 5; day++)
        {
            await shop.SettleAsync();
            clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(2, server.Received.Count);
        Assert.NotNull((await MailAsync(shop, "note:1")).ParkedAt);

        await shop.WithAsync<OutboxDb>(async db =>
        {
            (await db.Mails.SingleAsync(mail => mail.Cause == "note:1", Stop)).Retry(clock.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        });
        await shop.SettleAsync();
        Assert.Equal("2", server.Received[^1].Headers["X-Attempt"]);
        Assert.Equal(3, server.Received.Count);
    }

    [Fact]
    public async Task A_server_that_takes_the_mail_and_leaves_without_goodbye_has_it()
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        server.Moods.Enqueue(SmtpMood.LeavesWithoutGoodbye);
        await using var shop = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await QueueAsync(shop, Mail("note:1"));

        await shop.SettleAsync();
        clock.Advance(TimeSpan.FromDays(1));
        await shop.SettleAsync();

        Assert.Single(server.Received);
    }

    /// <summary>What a killed process leaves: an attempt, and no word of how it ended.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public async Task A_mail_whose_sender_was_killed_is_sent_once_more_and_marked_then_left_to_staff(int attempts, int copies)
    {
        var clock = NoteShop.Clock();
        await using var server = SmallSmtpServer.Start();
        await using var shop = await NoteShop.OpenAsync(clock, settings: server.Settings);
        await QueueAsync(shop, Mail("note:1"));
        await shop.WithAsync<OutboxDb>(db => db.Mails.ExecuteUpdateAsync(set => set.SetProperty(mail => mail.Attempts, attempts)));

        await shop.SettleAsync();

        Assert.Equal(copies, server.Received.Count);
        Assert.All(server.Received, message => Assert.Equal("2", message.Headers["X-Attempt"]));
        Assert.Equal(copies == 0, (await MailAsync(shop, "note:1")).ParkedAt is not null);
    }

    [Theory]
    [InlineData("mara@post.example\r\nBcc: eve@post.example")]
    [InlineData("mara@post.example\nSubject: eve")]
    [InlineData("mara@post.example, eve@post.example")]
    [InlineData("mara@post.example>\r\nRCPT TO:<eve@post.example")]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task A_recipient_that_is_no_single_address_gets_nothing_and_is_shown_to_staff_at_once(string recipient)
    {
        await using var server = SmallSmtpServer.Start();
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock(), settings: server.Settings);
        await QueueAsync(shop, Mail("note:1", recipient));

        await shop.SettleAsync();

        Assert.Empty(server.Received);
        Assert.Empty(server.Recipients);
        Assert.NotNull((await MailAsync(shop, "note:1")).ParkedAt);
    }

    [Fact]
    public async Task A_subject_cannot_add_headers_or_recipients()
    {
        await using var server = SmallSmtpServer.Start();
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock(), settings: server.Settings);
        await QueueAsync(shop, Mail("note:1", subject: "Order\r\nBcc: eve@post.example\r\n\r\nHello"));

        await shop.SettleAsync();

        var message = Assert.Single(server.Received);
        Assert.False(message.Headers.Contains(HeaderId.Bcc));
        Assert.Single(server.Recipients);
        Assert.Contains("请于", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_server_each_mail_becomes_a_readable_file()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        await QueueAsync(shop, Mail("note:1"));

        await shop.SettleAsync();

        var folder = Path.Combine(shop.DataFolder, "mail");
        var message = Directory.EnumerateFiles(folder, "*.eml").Select(file => MimeMessage.Load(file, Stop)).Single(mail => mail.To.Mailboxes.Single().Address == "mara@post.example");
        Assert.Equal("您的订单 O-7K3M-9QXC", message.Subject);
        Assert.Equal("请于 7 天内取货。", message.TextBody?.Trim());
        Assert.Equal("<p>请于 7 天内取货。</p>", message.HtmlBody?.Trim());
        Assert.Equal("zh-CN", message.Body?.Headers["Content-Language"]);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.part"));
    }

    private static QueuedMail Mail(string cause, string recipient = "mara@post.example", string subject = "您的订单 O-7K3M-9QXC") => new()
    {
        Cause = cause,
        Recipient = recipient,
        Language = Language.Zh,
        Subject = subject,
        Body = "请于 7 天内取货。",
        Html = "<p>请于 7 天内取货。</p>",
        QueuedAt = DateTimeOffset.UnixEpoch,
    };

    private static Task QueueAsync(Shop shop, params QueuedMail[] mails) => shop.WithAsync<OutboxDb>(db =>
    {
        db.AddRange(mails);
        return db.SaveChangesAsync();
    });

    private static Task<int> SendAsync(Shop shop) => shop.Services.GetRequiredService<MailSender>().SendDueAsync(Stop);

    private static Task<QueuedMail> MailAsync(Shop shop, string cause) => shop.WithAsync<OutboxDb, QueuedMail>(db => db.Mails.AsNoTracking().SingleAsync(mail => mail.Cause == cause));

    private static async Task<(int Attempts, int Failures)> CountsAsync(Shop shop)
    {
        var mail = await MailAsync(shop, "note:1");
        return (mail.Attempts, mail.Failures);
    }
}
