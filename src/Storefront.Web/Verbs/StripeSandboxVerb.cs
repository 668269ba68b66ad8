using System.CommandLine;
using Storefront.Kernel;
using Storefront.StripeSandbox;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

/// <summary>Runs the sandbox alone: for two shops on one database, and for trying what happens when a shop is killed while a payment is on its way.</summary>
internal static class StripeSandboxVerb
{
    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:12111" };
        var data = new Option<string?>("--data") { Description = "The folder for its database file; without it the shop's data folder." };
        var webhookUrl = new Option<string>("--webhook-url") { Description = "Where the shop takes its messages.", DefaultValueFactory = _ => "http://localhost:5000" + PaymentHosting.WebhookPath };
        var webhookSecret = new Option<string>("--webhook-secret") { Description = "What it signs them with.", DefaultValueFactory = _ => PaymentHosting.SandboxSecret };
        var publicUrl = new Option<string?>("--public-url") { Description = "Where browsers reach it, if that is not the address that the shop calls." };
        var sandbox = new Command("stripe-sandbox", "Run the payment sandbox alone. Start the shop with Stripe__ApiBase set to its address.") { url, data, webhookUrl, webhookSecret, publicUrl };
        sandbox.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(data) ?? Folders.Data(new ConfigurationBuilder().AddEnvironmentVariables().Build());
            await using var app = StripeSandboxHost.Build(parsed.GetValue(url)!, options =>
            {
                options.DatabaseFile = Path.Combine(Directory.CreateDirectory(folder).FullName, "stripe-sandbox.db");
                options.WebhookUrl = parsed.GetValue(webhookUrl);
                options.WebhookSecret = parsed.GetValue(webhookSecret)!;
                options.PublicBase = parsed.GetValue(publicUrl);
            });
            await app.StartAsync(cancellation);
            Console.WriteLine($"The payment sandbox listens on {string.Join(", ", app.Urls)}. No real money moves.");
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        });
        return sandbox;
    }
}
