using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>A shop with the module of the tests in it. Its workers rest and its clock stands, so that a test decides what happens when.</summary>
internal static class NoteShop
{
    public static async Task<Shop> OpenAsync(FakeTimeProvider clock, Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings)
    {
        var shop = await Shop.OpenAsync(all => Add(all, clock, services), settings);
        await shop.WithAsync<NotesDb>(db => db.Database.ExecuteSqlRawAsync(TestDatabase.IsPostgreSql
            ? """CREATE TABLE test_notes ("Id" uuid PRIMARY KEY, "Words" text NOT NULL UNIQUE)"""
            : """CREATE TABLE test_notes ("Id" TEXT PRIMARY KEY, "Words" TEXT NOT NULL UNIQUE)"""));
        return shop;
    }

    public static Shop OpenNode(this Shop shop, FakeTimeProvider clock, Action<IServiceCollection>? services = null) =>
        shop.OpenNode(all => Add(all, clock, services));

    /// <summary>The present, standing still.</summary>
    public static FakeTimeProvider Clock() => new(TimeProvider.System.GetUtcNow());

    public static Task<List<OutboxMessage>> MessagesAsync(this Shop shop) => shop.WithAsync<OutboxDb, List<OutboxMessage>>(db =>
        db.Messages.AsNoTracking().Where(message => message.Body.Contains("note-")).OrderBy(message => message.Id).ToListAsync());

    public static Task<List<string>> NotesAsync(this Shop shop) => shop.WithAsync<NotesDb, List<string>>(db => db.Notes.Select(note => note.Words).Order().ToListAsync());

    public static Task SaveAsync(this Shop shop, params Note[] notes) => shop.WithAsync<NotesDb>(db =>
    {
        db.Notes.AddRange(notes);
        return db.SaveChangesAsync();
    });

    private static void Add(IServiceCollection services, FakeTimeProvider clock, Action<IServiceCollection>? more)
    {
        foreach (var worker in services.Where(service => service.ServiceType == typeof(IHostedService) && IsWorker(service)).ToList())
        {
            services.Remove(worker);
        }

        services.RemoveAll<TimeProvider>();
        services.AddSingleton<TimeProvider>(clock);
        services.AddModuleDb<NotesDb>();
        services.TryAddSingleton<Deliveries>();
        services.AddHandler<ProductChanged, KeepDelivery>();
        more?.Invoke(services);
    }

    private static bool IsWorker(ServiceDescriptor service) =>
        service.ImplementationFactory?.GetType().GenericTypeArguments.ElementAtOrDefault(1)?.Assembly == typeof(OutboxDispatcher).Assembly;
}
