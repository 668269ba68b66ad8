using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Benchmarks.Kills;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests;

/// <summary>
/// The real application on a throw-away database: SQLite, or PostgreSQL where STOREFRONT_TEST_POSTGRESQL holds a server's connection string. Its workers
/// run as in production; <see cref="SettleAsync"/> waits for them. A test that needs a setting of its own passes it in.
/// </summary>
public class Shop : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] _settings;

    internal Shop(TestDatabase database, string dataFolder, params (string Key, string Value)[] settings) =>
        (Database, DataFolder, _settings) = (database, dataFolder, settings);

    /// <summary>Its database, for tests that disturb it from outside.</summary>
    public TestDatabase Database { get; }

    /// <summary>Where this shop keeps its files and mails.</summary>
    public string DataFolder { get; }

    /// <summary>Its time, where a test moves it.</summary>
    internal TimeProvider? Clock { get; init; }

    /// <summary>True for the shop that makes the template: what it leaves is what the others copy.</summary>
    internal bool Leaves { get; init; }

    private Action<IServiceCollection>? AndServices { get; init; }

    /// <summary>True for a shop on a real port: its sandbox reaches it, and is reached, as in Development.</summary>
    public bool IsServed { get; set; }

    /// <summary>A shop with the demonstration goods.</summary>
    public static async Task<Shop> OpenAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-test-").FullName;
        return new Shop(await TestDatabase.CreateSeededAsync(folder), folder, settings);
    }

    /// <summary>The same with a time of its own.</summary>
    public static async Task<Shop> OpenAsync(TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-test-").FullName;
        return new Shop(await TestDatabase.CreateSeededAsync(folder), folder, settings) { Clock = clock };
    }

    /// <summary>A shop that starts for the first time.</summary>
    public static Shop OpenEmpty(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-test-").FullName;
        return new Shop(TestDatabase.CreateEmpty(folder), folder, settings);
    }

    /// <summary>A shop with the demonstration goods, and with services that a test adds or exchanges.</summary>
    public static async Task<Shop> OpenAsync(Action<IServiceCollection> services, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-test-").FullName;
        return new Shop(await TestDatabase.CreateSeededAsync(folder), folder, settings) { AndServices = services };
    }

    /// <summary>A second node of this shop: same database, same folder, processes apart. Close it first.</summary>
    public Shop OpenNode(Action<IServiceCollection>? services = null) => new(Database, DataFolder, _settings) { Leaves = true, AndServices = services ?? AndServices };

    /// <summary>Runs something with the services of one scope.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull =>
        WithAsync<TService, bool>(async service =>
        {
            await work(service);
            return true;
        });

    /// <summary>Works off what waits in the outbox and the mail queue, until nothing is due any more and nothing is being worked on.</summary>
    public async Task SettleAsync()
    {
        var stop = TestContext.Current.CancellationToken;
        while (await Services.GetRequiredService<OutboxDispatcher>().DeliverBatchAsync(stop) + await Services.GetRequiredService<MailSender>().SendDueAsync(stop) > 0
            || await WithAsync<OutboxDb, bool>(IsBusyAsync))
        {
            await Task.Delay(5, stop);
        }
    }

    /// <summary>Something that this test waits for is due, or taken by a worker. What a worker's delivery raised meanwhile is due, and nobody's yet.</summary>
    private async Task<bool> IsBusyAsync(OutboxDb db)
    {
        var now = Services.GetRequiredService<TimeProvider>().GetUtcNow();
        return await db.Messages.AnyAsync(message => message.DeliveredAt == null && message.ParkedAt == null && message.NextTryAt <= now)
            || await db.Mails.AnyAsync(mail => mail.SentAt == null && mail.ParkedAt == null && (mail.NextTryAt <= now || (mail.LastError == null && mail.Attempts > 0)));
    }

    /// <summary>Everything that must always hold, holds.</summary>
    public Task VerifyAsync() => WithAsync<IEnumerable<IInvariant>>(async invariants =>
    {
        foreach (var invariant in invariants)
        {
            var report = await invariant.CheckAsync(TestContext.Current.CancellationToken);
            Assert.True(report.Broken.Count == 0, $"{invariant.Sentence}: {string.Join("; ", report.Broken)}");
        }
    });

    /// <summary>Runs the jobs that are due now.</summary>
    public Task RunJobsAsync() => Services.GetRequiredService<JobRunner>().RunDueAsync(TestContext.Current.CancellationToken);

    /// <summary>A visitor with cookies of their own, who follows redirects.</summary>
    public Visitor Visit() => new(CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true, AllowAutoRedirect = true }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storefront:DataFolder", DataFolder);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Error");
        foreach (var (key, value) in Database.Settings.Concat(_settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            if (!IsServed)
            {
                ShopsOwnSandbox.Connect(services);
            }

            if (Clock is not null)
            {
                services.AddSingleton(Clock);
            }

            AndServices?.Invoke(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!Leaves)
        {
            await Database.DropAsync();
            Directory.Delete(DataFolder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }
}

/// <summary>Somebody with a browser: opens pages, fills forms, keeps cookies.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task<IDocument> OpenAsync(string path)
    {
        var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return await ReadAsync(response);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Sends a form of a page as a browser would: its own fields, hidden ones included, with the given answers.</summary>
    public async Task<HttpResponseMessage> SendAsync(IDocument page, string formSelector, params (string Name, string Value)[] answers)
    {
        var form = (IHtmlFormElement)(page.QuerySelector(formSelector) ?? throw new InvalidOperationException($"No form '{formSelector}' on {page.Url}."));
        var fields = PageForm.FieldsOf(form);
        foreach (var (name, value) in answers)
        {
            fields[name] = value;
        }

        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : page.Url;
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(page.Url), action)) { Content = new FormUrlEncodedContent(fields) };

        // What every browser sends with a form of the same site.
        request.Headers.Add("Origin", new Uri(page.Url).GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> SubmitAsync(IDocument page, string formSelector, params (string Name, string Value)[] answers) =>
        await ReadAsync(await SendAsync(page, formSelector, answers));

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(
            answer => answer.Content(html).Address(response.RequestMessage!.RequestUri!), TestContext.Current.CancellationToken);
    }
}
