namespace Storefront.Web.Hosting;

/// <summary>
/// Turns away an address with a NUL in its query. No keyboard types it, PostgreSQL takes it in no text, and SQLite would keep it. In a path Kestrel refuses it, in a
/// form its reader.
/// </summary>
internal static class NulGuard
{
    public static void UseNulGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) is not true)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });
}
