using Microsoft.Extensions.FileProviders;
using Storefront.Kernel;

namespace Storefront.Web.Hosting;

/// <summary>Serves the drawings of the content folder, compressed: they are text. With the mark of their content in the address they may be kept for a year.</summary>
internal static class Drawings
{
    private const string Path = "/media/drawings";

    public static void UseDrawings(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal), drawings => drawings.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Directory.CreateDirectory(System.IO.Path.Combine(Folders.Content, "drawings", "svg")).FullName),
            RequestPath = Path,
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400",
        });
    }
}
