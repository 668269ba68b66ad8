namespace Storefront.Web.Hosting;

internal static class FontCaching
{
    /// <summary>
    /// Lets browsers keep a font for a year. The style sheet names fonts as they are, so they have no fingerprint, and asking again on every
    /// page would make its text jump. A changed font therefore gets a new name.
    /// </summary>
    public static void UseFontCaching(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
