using Microsoft.EntityFrameworkCore;
using Storefront.Kernel;
using Storefront.Kernel.Data;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>An event and its cause stand or fall together.</summary>
public sealed class AnnouncingWhatChanged
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_is_written_with_its_cause()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());

        await shop.SaveAsync(Note.Write("note-1"), Note.Write("note-2"));

        var messages = await shop.MessagesAsync();
        Assert.Equal(["note-1", "note-2"], await shop.NotesAsync());
        Assert.Equal(2, messages.Count);
        Assert.All(messages, message => Assert.Equal(("catalog.product-changed.v1", 1), (message.Type, message.Sequence)));
    }

    [Fact]
    public async Task A_save_that_fails_leaves_neither_the_cause_nor_the_event_nor_a_gap()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        var about = Guid.CreateVersion7();
        await shop.SaveAsync(Note.Write("note-1", about));

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveAsync(Note.Write("note-2", about), Note.Write("note-1", about)));
        await shop.SaveAsync(Note.Write("note-3", about));

        Assert.True(refused.IsDuplicate());
        Assert.Equal(["note-1", "note-3"], await shop.NotesAsync());
        Assert.Equal([1, 2], (await shop.MessagesAsync()).Select(message => message.Sequence));
    }

    [Fact]
    public async Task A_save_that_is_tried_again_announces_once()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        await shop.SaveAsync(Note.Write("note-1"));

        await shop.WithAsync<NotesDb>(async db =>
        {
            var second = Note.Write("note-1");
            db.Add(second);
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
            await db.Notes.Where(note => note.Words == "note-1").ExecuteDeleteAsync(Stop);

            await db.SaveChangesAsync(Stop);
            await db.SaveChangesAsync(Stop);

            Assert.Single(await shop.MessagesAsync(), message => message.Stream == $"product-{second.Id}");
        });
        Assert.Equal(["note-1"], await shop.NotesAsync());
    }

    [Fact]
    public async Task Fifty_writers_of_one_stream_leave_no_gap_in_its_numbers_though_some_fail()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        var about = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => Task.Run(() => WriteAsync(shop, about, writer))));

        var messages = await shop.MessagesAsync();
        Assert.Equal(Enumerable.Range(1, 40 * 2).Select(number => (long)number), messages.Select(message => message.Sequence));
        Assert.Equal(80, (await shop.NotesAsync()).Count);
    }

    /// <summary>Every fifth fails after it has saved.</summary>
    private static async Task WriteAsync(Shop shop, Guid about, int writer)
    {
        try
        {
            await shop.WithAsync<NotesDb>(db => db.WriteAsync(
                async () =>
                {
                    db.AddRange(Note.Write($"note-{writer}-a", about), Note.Write($"note-{writer}-b", about));
                    await db.SaveChangesAsync();
                    if (writer % 5 == 0)
                    {
                        throw new TimeoutException();
                    }
                },
                CancellationToken.None));
        }
        catch (TimeoutException)
        {
        }
    }

    /// <summary>Each holds one stream's counter and wants the other's: they must not end each other.</summary>
    [Fact]
    public async Task Writers_of_the_same_two_streams_in_either_order_all_succeed()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await Task.WhenAll(Enumerable.Range(0, 40).Select(writer => Task.Run(() => shop.SaveAsync(
            Note.Write($"note-{writer}-a", writer % 2 == 0 ? one : two), Note.Write($"note-{writer}-b", writer % 2 == 0 ? two : one)))));

        Assert.Equal(80, (await shop.MessagesAsync()).Count);
    }

    [Fact]
    public async Task A_save_that_breaks_before_the_database_gives_its_turn_back()
    {
        await using var shop = await NoteShop.OpenAsync(NoteShop.Clock());
        await shop.SaveAsync(Note.Write("note-1"));

        await shop.WithAsync<NotesDb>(async db =>
        {
            var note = await db.Notes.SingleAsync(Stop);
            typeof(Entity).GetProperty(nameof(Entity.Id))!.SetValue(note, Guid.CreateVersion7());
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));
        });

        await shop.SaveAsync(Note.Write("note-2")).WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }
}
