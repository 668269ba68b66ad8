using Microsoft.EntityFrameworkCore;
using Storefront.Kernel;
using Storefront.Kernel.Data;
using Storefront.Kernel.Languages;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>Writes of several statements stand or fall together, whoever else writes and whoever goes away.</summary>
public sealed class WritingTogether
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_throws_leaves_nothing()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());

        await Assert.ThrowsAsync<TimeoutException>(() => shop.WithAsync<NotesDb>(db => db.WriteAsync(
            async () =>
            {
                await AddAsync(db, "note-1");
                throw new TimeoutException();
            },
            Stop)));

        await AssertNothingAsync(shop);
    }

    [Fact]
    public async Task What_refuses_leaves_nothing_and_lets_the_context_be_used_again()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());

        await shop.WithAsync<NotesDb>(async db =>
        {
            var result = await db.TryWriteAsync<Note>(
                async () =>
                {
                    await AddAsync(db, "note-1");
                    db.Add(Note.Write("note-2"));
                    return new Refusal(new Text("No.", "不行。"));
                },
                Stop);

            Assert.Equal("No.", result.Refusal!.Reason.En);
            await AssertNothingAsync(shop);
            await AddAsync(db, "note-3");
        });

        Assert.Equal(["note-3"], await shop.NotesAsync());
        Assert.Single(await shop.MessagesAsync());
    }

    [Fact]
    public async Task A_write_within_a_write_falls_with_it()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());

        await Assert.ThrowsAsync<TimeoutException>(() => shop.WithAsync<NotesDb>(db => db.WriteAsync(
            async () =>
            {
                await db.WriteAsync(() => AddAsync(db, "note-1"), Stop);
                throw new TimeoutException();
            },
            Stop)));

        await AssertNothingAsync(shop);
    }

    [Fact]
    public async Task Two_hundred_writers_at_once_all_succeed()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());

        await Task.WhenAll(Enumerable.Range(0, 200).Select(writer => Task.Run(() => shop.WithAsync<NotesDb>(db => db.WriteAsync(
            async () =>
            {
                // A read first: on SQLite a transaction that reads before it writes is the one that others can lock out.
                await db.Notes.CountAsync();
                await AddAsync(db, $"note-{writer}");
            },
            Stop)))));

        Assert.Equal(200, (await shop.NotesAsync()).Count);
        Assert.Equal(200, (await shop.MessagesAsync()).Count);
    }

    /// <summary>The reader goes away at any moment: whatever is there afterwards is there whole, with its events.</summary>
    [Fact]
    public async Task A_cancelled_write_is_whole_or_not_there()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        await Task.WhenAll(Enumerable.Range(0, 60).Select(writer => Task.Run(() => WriteAndLeaveAsync(shop, writer))));

        var notes = await shop.NotesAsync();
        Assert.All(notes.GroupBy(words => words[..^2]), pair => Assert.Equal(2, pair.Count()));
        Assert.Equal(notes.Count, (await shop.MessagesAsync()).Count);

        // And nobody's turn was lost.
        await shop.SaveAsync(Note.Write("note-last")).WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_when_all_is_written_commits_all_the_same()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        using var request = new CancellationTokenSource();

        await shop.WithAsync<NotesDb>(db => db.WriteAsync(
            async () =>
            {
                await AddAsync(db, "note-1");
                await request.CancelAsync();
            },
            request.Token));

        Assert.Equal(["note-1"], await shop.NotesAsync());
    }

    private static async Task WriteAndLeaveAsync(Shop shop, int writer)
    {
        using var request = new CancellationTokenSource();
        try
        {
            await shop.WithAsync<NotesDb>(db => db.WriteAsync(
                async () =>
                {
                    db.Add(Note.Write($"note-{writer:00}-a"));
                    await db.SaveChangesAsync(request.Token);
                    request.CancelAfter(TimeSpan.FromMicroseconds(writer * 20));
                    db.Add(Note.Write($"note-{writer:00}-b"));
                    await db.SaveChangesAsync(request.Token);
                },
                request.Token));
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static async Task AddAsync(NotesDb db, string words)
    {
        db.Add(Note.Write(words));
        await db.SaveChangesAsync();
    }

    private static async Task AssertNothingAsync(Shop shop)
    {
        Assert.Empty(await shop.NotesAsync());
        Assert.Empty(await shop.MessagesAsync());
    }
}
