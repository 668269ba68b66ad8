using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Storefront.Accounts;
using Storefront.Catalog;
using Storefront.Catalog.Importing;
using Storefront.Content;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Ordering;
using Storefront.Search;
using Storefront.Search.Indexing;
using Storefront.Search.Log;
using Storefront.Web.Catalog;
using Storefront.Web.Catalog.Sections;
using Storefront.Web.Dev;
using Storefront.Web.Hosting.Nodes;
using Storefront.Web.Office.Home;
using Storefront.Web.Office.Imports;
using Storefront.Web.Office.Orders;
using Storefront.Web.Office.Products;
using Storefront.Web.Office.Search;
using Storefront.Web.Office.Shared;
using Storefront.Web.Office.SystemStatus;
using Storefront.Web.Ordering;
using Storefront.Web.Routing;
using Storefront.Web.Search;
using Storefront.Web.Shared.Drawings;
using Storefront.Web.Shared.SocialPictures;

namespace Storefront.Web.Hosting;

/// <summary>Puts the shop together: the only place that knows all modules.</summary>
public static class ShopHost
{
    /// <summary>Starts the shop and runs it until it is stopped. Returns 1, after a plain sentence on standard error, if it may not start.</summary>
    public static async Task<int> ServeAsync(string[] args, CancellationToken cancellation)
    {
        try
        {
            await using var shop = Build(args, workers: true);
            shop.UseShop();
            await StartAsync(shop, cancellation);
            await shop.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (Exception failure) when (StartFailure.Sentence(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static async Task StartAsync(WebApplication shop, CancellationToken cancellation)
    {
        try
        {
            await shop.StartAsync(cancellation);
        }
        catch (IOException)
        {
            // The address is taken, and the workers began before that was found. They put down what they hold before it is all disposed of.
            await shop.StopAsync(CancellationToken.None);
            throw;
        }
    }

    /// <param name="workers">False for a verb: it does its own work and leaves outbox, mail and jobs to the running shop.</param>
    public static WebApplication Build(string[] args, bool workers)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            WebRootPath = Folders.WebRoot,
            ContentRootPath = Folders.FromSource ? Path.Combine(Folders.WebRoot, "..", "src", "Storefront.Web") : AppContext.BaseDirectory,
        });
        if (Folders.FromSource)
        {
            // Only Development does this by itself; tests and a benchmark run from source too.
            builder.WebHost.UseStaticWebAssets();
        }

        var complaints = SettingsCheck.Complaints(builder.Configuration, builder.Environment).ToList();
        if (complaints.Count > 0)
        {
            throw new CannotStartException(string.Join(Environment.NewLine, complaints));
        }

        builder.Host.UseSerilog((context, logging) => logging
            .ReadFrom.Configuration(context.Configuration)
            // Said in one sentence on standard error; the host would print its stack as well.
            .Filter.ByExcluding(entry => StartFailure.Sentence(entry.Exception) is not null));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder.Services, builder.Configuration, builder.Environment, workers);
        return builder.Build();
    }

    private static void AddServices(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, bool workers)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddKernel(configuration, workers);
        services.AddSingleton(_ => MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml")));
        services.AddAccounts(environment);
        services.AddCatalog();
        services.AddContent();
        services.AddSearch();
        services.AddOrdering();
        services.AddPaymentHosting(configuration, environment, workers);

        services.AddOptions<StorefrontOptions>().BindConfiguration(StorefrontOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Readiness>();
        if (workers)
        {
            services.AddHostedService<StartUp>();
            services.AddHostedService<Indexer>();
            services.AddHostedService(provider => provider.GetRequiredService<FollowDriftCheck>());
            services.AddHostedService(provider => provider.GetRequiredService<ImportDesk>());
            services.AddHostedService(provider => provider.GetRequiredService<SaveSearchLog>());
            services.AddHostedService<HearOtherNodes>();
            if (environment.IsDevelopment())
            {
                services.AddHostedService<TellDemonstrationPeople>();
            }
        }

        // Chinese is written as itself, not as numbers.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(routes => routes.ConstraintMap["market"] = typeof(MarketConstraint));
        services.AddControllersWithViews(mvc => mvc.Filters.Add<AutoValidateAntiforgeryTokenAttribute>()).AddRazorOptions(FeatureFolders.Use);
        services.AddFrontDoor(configuration, environment);
        services.AddScoped<ReadSystem>().AddScoped<ReadIndex>().AddScoped<ReadOrders>().AddScoped<ReadWaitingWork>();
        services.AddProductOffice();
        services.AddShelfOffice();
        services.AddImportOffice();
        services.AddSearchOffice();
        services.AddCatalogPages();
        services.AddSearchPages();
        services.AddBuyingPages();
        services.AddPageCache();
        services.AddSingleton<RedisLine>().AddSingleton<KeptPages>();

        // The names of all attributes are one entry; a shop with 4,400 imported ones needs more than the megabyte that is usual.
        services.AddHybridCache(cache => cache.MaximumPayloadBytes = 16 * 1024 * 1024);
        services.AddExceptionHandler<DatabaseAway>();
        services.AddHttpContextAccessor();
        services.AddSingleton(_ => DrawingIndex.Read());
        services.AddSingleton<SocialPictureStore>();
        services.AddSingleton(_ => SectionList.Read());
    }
}
