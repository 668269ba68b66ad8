using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Storefront.Contracts;
using Storefront.Contracts.Accounts;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>Every event reaches its handlers, whatever fails on the way; nodes share the work.</summary>
public sealed class DeliveringEvents
{
    private static readonly TimeSpan _longerThanALease = TimeSpan.FromMinutes(3);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_events_are_each_delivered_once_and_never_again()
    {
        var clock = NoteShop.Clock();
        await using var shop = await NoteShop.OpenAsync(clock);
        await shop.SaveAsync([.. Enumerable.Range(0, 120).Select(number => Note.Write($"note-{number:000}"))]);

        await shop.SettleAsync();
        clock.Advance(_longerThanALease);
        await shop.SettleAsync();

        Assert.Equal(Enumerable.Range(0, 120).Select(number => $"note-{number:000}"), Delivered(shop).Words);
        Assert.All(await shop.MessagesAsync(), message => Assert.NotNull(message.DeliveredAt));
    }

    [Fact]
    public async Task What_one_module_has_much_of_does_not_keep_the_others_waiting()
    {
        var clock = NoteShop.Clock();
        await using var shop = await NoteShop.OpenAsync(clock);
        await shop.SettleAsync();
        await shop.SaveAsync([.. Enumerable.Range(0, 200).Select(number => Note.Write($"note-{number:000}"))]);
        await shop.SaveAsync(Note.Tell("confirmed", new EmailConfirmed(Guid.CreateVersion7(), Guid.CreateVersion7(), clock.GetUtcNow())));

        await shop.Services.GetRequiredService<OutboxDispatcher>().DeliverBatchAsync(Stop);

        var waiting = await shop.WithAsync<OutboxDb, List<string>>(db => db.Messages.Where(message => message.DeliveredAt == null).Select(message => message.Type).ToListAsync(Stop));
        Assert.Equal(150, waiting.Count);
        Assert.All(waiting, type => Assert.Equal("catalog.product-changed.v1", type));
    }

    [Fact]
    public async Task Two_nodes_share_the_work_and_deliver_each_event_once()
    {
        var clock = NoteShop.Clock();
        await using var first = await NoteShop.OpenAsync(clock);
        await using var second = first.OpenNode(clock);
        await first.SaveAsync([.. Enumerable.Range(0, 150).Select(number => Note.Write($"note-{number:000}"))]);

        // Neither goes on before the other has some too.
        var (firstHasSome, secondHasSome) = (new TaskCompletionSource(), new TaskCompletionSource());
        Delivered(first).Before = (_, _) => Meet(firstHasSome, secondHasSome);
        Delivered(second).Before = (_, _) => Meet(secondHasSome, firstHasSome);

        await Task.WhenAll(Task.Run(() => WorkAsync(first), Stop), Task.Run(() => WorkAsync(second), Stop)).WaitAsync(TimeSpan.FromMinutes(1), Stop);

        Assert.NotEmpty(Delivered(first).Words);
        Assert.NotEmpty(Delivered(second).Words);
        Assert.Equal(Enumerable.Range(0, 150).Select(number => $"note-{number:000}"), Delivered(first).Words.Concat(Delivered(second).Words).Order());
    }

    [Fact]
    public async Task What_a_dead_node_had_claimed_is_taken_up_when_its_lease_ends_and_not_before()
    {
        var clock = NoteShop.Clock();
        await using var shop = await NoteShop.OpenAsync(clock);
        await shop.SettleAsync();
        await shop.SaveAsync(Note.Write("note-1"));

        // A node that was killed leaves just this behind.
        var (died, until) = (Guid.CreateVersion7(), clock.GetUtcNow() + TimeSpan.FromMinutes(2));
        await shop.WithAsync<OutboxDb>(db => db.Messages.Where(message => message.DeliveredAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(message => message.LeasedBy, died).SetProperty(message => message.LeasedUntil, until)));

        Assert.Equal(0, await Dispatcher(shop).DeliverBatchAsync(Stop));
        clock.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Dispatcher(shop).DeliverBatchAsync(Stop));
        Assert.Equal(["note-1"], Delivered(shop).Words);
    }

    [Fact]
    public async Task A_node_that_is_told_to_stop_gives_back_what_it_has_not_delivered()
    {
        var clock = NoteShop.Clock();
        await using var first = await NoteShop.OpenAsync(clock);
        await using var second = first.OpenNode(clock);
        await first.SaveAsync(Note.Write("note-1"), Note.Write("note-2"));
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Delivered(first).Before = async (_, cancellation) =>
        {
            await stopping.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dispatcher(first).DeliverBatchAsync(stopping.Token));
        await second.SettleAsync();

        Assert.Equal(["note-1", "note-2"], Delivered(second).Words);
    }

    [Fact]
    public async Task What_outlasts_its_lease_is_left_to_the_node_that_claims_it_next()
    {
        var clock = NoteShop.Clock();
        await using var first = await NoteShop.OpenAsync(clock);
        await using var second = first.OpenNode(clock);
        await first.SettleAsync();
        await first.SaveAsync(Note.Write("note-1"), Note.Write("note-2"));
        Delivered(first).Before = async (_, _) =>
        {
            clock.Advance(_longerThanALease);
            await second.SettleAsync();
        };

        await Dispatcher(first).DeliverBatchAsync(Stop);

        Assert.Equal(["note-1"], Delivered(first).Words);
        Assert.Equal(["note-1", "note-2"], Delivered(second).Words);
    }

    [Fact]
    public async Task An_event_whose_handler_fails_is_tried_later_and_later_then_parked_until_staff_retry_it()
    {
        var clock = NoteShop.Clock();
        await using var shop = await NoteShop.OpenAsync(clock);
        await shop.SettleAsync();
        Delivered(shop).Before = (words, _) => words == "note-bad" ? throw new InvalidOperationException("Nobody is at home.") : Task.CompletedTask;
        await shop.SaveAsync(Note.Write("note-bad"), Note.Write("note-good"));

        foreach (var wait in new[] { 1, 2, 4, 8, 16, 32, 64, 128, 256 })
        {
            await Dispatcher(shop).DeliverBatchAsync(Stop);
            clock.Advance(TimeSpan.FromSeconds(wait) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(0, await Dispatcher(shop).DeliverBatchAsync(Stop));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        await Dispatcher(shop).DeliverBatchAsync(Stop);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Dispatcher(shop).DeliverBatchAsync(Stop));
        var parked = Assert.Single(await shop.MessagesAsync(), message => message.DeliveredAt is null);
        Assert.Equal(10, parked.Failures);
        Assert.NotNull(parked.ParkedAt);
        Assert.Contains("Nobody is at home.", parked.LastError, StringComparison.Ordinal);
        Assert.Equal(["note-good"], Delivered(shop).Words);

        Delivered(shop).Before = (_, _) => Task.CompletedTask;
        await shop.WithAsync<OutboxDb>(async db =>
        {
            (await db.Messages.SingleAsync(message => message.Id == parked.Id)).Retry(clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await shop.SettleAsync();

        Assert.Equal(["note-good", "note-bad"], Delivered(shop).Words);
        Assert.All(await shop.MessagesAsync(), message => Assert.NotNull(message.DeliveredAt));
    }

    [Fact]
    public async Task Handlers_that_take_many_get_them_together_and_one_that_fails_holds_up_no_other()
    {
        var clock = NoteShop.Clock();
        var crowds = new Crowds(Guid.CreateVersion7());
        await using var shop = await NoteShop.OpenAsync(clock, services => services.AddSingleton(crowds).AddHandler<AvailabilityChanged, KeepCrowd>());
        await shop.SettleAsync();
        AvailabilityChanged SoldOut(Guid variant) => new(Guid.CreateVersion7(), variant, false, clock.GetUtcNow());
        await shop.SaveAsync(Note.Tell("1", SoldOut(Guid.CreateVersion7())), Note.Write("note-between"), Note.Tell("2", SoldOut(Guid.CreateVersion7())));
        await shop.SettleAsync();
        Assert.Equal([2], crowds.Taken);

        await shop.SaveAsync(Note.Tell("3", SoldOut(Guid.CreateVersion7())), Note.Tell("4", SoldOut(crowds.Bad)), Note.Tell("5", SoldOut(Guid.CreateVersion7())));
        await shop.SettleAsync();

        Assert.Equal([2, 1, 1], crowds.Taken);
        var left = Assert.Single(await shop.WithAsync<OutboxDb, List<OutboxMessage>>(db => db.Messages.Where(message => message.DeliveredAt == null).ToListAsync(Stop)));
        Assert.Contains($"{crowds.Bad}", left.Body, StringComparison.Ordinal);
        Assert.Equal(1, left.Failures);
    }

    [Fact]
    public async Task An_event_that_this_version_does_not_know_is_kept_and_does_not_hold_up_others()
    {
        var clock = NoteShop.Clock();
        await using var shop = await NoteShop.OpenAsync(clock);
        await shop.SettleAsync();
        await shop.WithAsync<OutboxDb>(db =>
        {
            db.Add(new OutboxMessage { EventId = Guid.CreateVersion7(), Type = "later.thing-happened.v1", Body = "note-unknown", Stream = "x", Sequence = 1, RaisedAt = clock.GetUtcNow() });
            return db.SaveChangesAsync();
        });
        await shop.SaveAsync(Note.Write("note-1"));

        await shop.SettleAsync();

        Assert.Equal(["note-1"], Delivered(shop).Words);
        Assert.Contains("later.thing-happened.v1", Assert.Single(await shop.MessagesAsync(), message => message.DeliveredAt is null).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_delivery_meets_the_handlers_note_and_does_nothing()
    {
        var clock = NoteShop.Clock();
        await using var shop = await NoteShop.OpenAsync(clock, services => services.AddHandler<ProductChanged, CountOnce>());
        await shop.SaveAsync(Note.Write("note-1"));
        var happened = (ProductChanged)shop.Services.GetRequiredService<EventNames>().Read(Assert.Single(await shop.MessagesAsync()));

        await shop.SettleAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => shop.WithAsync<CountOnce>(handler => handler.HandleAsync(happened, Stop)))));

        Assert.Equal(["counted note-1", "note-1"], await shop.NotesAsync());
    }

    private static Task Meet(TaskCompletionSource mine, TaskCompletionSource theirs)
    {
        mine.TrySetResult();
        return theirs.Task;
    }

    private static OutboxDispatcher Dispatcher(Shop shop) => shop.Services.GetRequiredService<OutboxDispatcher>();

    private static Deliveries Delivered(Shop shop) => shop.Services.GetRequiredService<Deliveries>();

    private static async Task WorkAsync(Shop node)
    {
        while (await Dispatcher(node).DeliverBatchAsync(Stop) > 0)
        {
        }
    }

    /// <summary>A handler as modules write them: what it does and that it did it are saved together.</summary>
    internal sealed class CountOnce(NotesDb db) : IHandle<ProductChanged>
    {
        public async Task HandleAsync(ProductChanged happened, CancellationToken cancellation)
        {
            if (!happened.Slug.StartsWith("note-", StringComparison.Ordinal)
                || await db.Set<HandledEvent>().AnyAsync(handled => handled.EventId == happened.EventId && handled.Handler == nameof(CountOnce), cancellation))
            {
                return;
            }

            db.Add(new HandledEvent(happened.EventId, nameof(CountOnce)));
            db.Add(Note.Write("counted " + happened.Slug));
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException refused) when (refused.IsDuplicate())
            {
                // Another delivery was faster.
            }
        }
    }

    private sealed class Crowds(Guid bad)
    {
        public Guid Bad => bad;

        public List<int> Taken { get; } = [];
    }

    private sealed class KeepCrowd(Crowds crowds) : IHandleMany<AvailabilityChanged>
    {
        public Task HandleAsync(AvailabilityChanged happened, CancellationToken cancellation) => HandleAsync([happened], cancellation);

        public Task HandleAsync(IReadOnlyList<AvailabilityChanged> happened, CancellationToken cancellation)
        {
            if (happened.Any(changed => changed.VariantId == crowds.Bad))
            {
                throw new InvalidOperationException("Nobody is at home.");
            }

            crowds.Taken.Add(happened.Count);
            return Task.CompletedTask;
        }
    }
}
