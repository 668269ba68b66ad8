using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Storefront.Kernel.Files;
using Storefront.Web.Routing;

namespace Storefront.Web.Hosting;

internal static class Pipeline
{
    public static void UseShop(this WebApplication app)
    {
        app.UseForwardedHeaders();

        // The sandbox plays another site and brings the headers of one.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(PaymentHosting.SandboxPath, StringComparison.OrdinalIgnoreCase), ours => ours.UseSecurityHeaders());
        app.UseNoStoreUnlessSaid();
        app.UseExceptionHandler("/problem");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseOldAddresses();
        app.UseNulGuard();
        app.UseDrawings();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(app.Services.GetRequiredService<PhotoStore>().Folder, ExclusionFilters.Sensitive),
            RequestPath = "/media/photos",

            // Its address says what is in it, so it never changes.
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
        app.UseFontCaching();
        app.UseRouting();
        app.UseMiddleware<MarketCulture>();
        app.UseRateLimits();

        // Before anybody is asked who they are: a kept page is the same for everybody, and closed to nobody.
        app.UsePageCache();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets();
        app.MapSpeculationRules();
        app.MapControllers().WithStaticAssets();
        app.MapSandbox();
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (Readiness readiness) => readiness.IsReady
            ? Results.Text("ready")
            : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
