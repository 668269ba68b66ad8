namespace Storefront.Web.Hosting;

/// <summary>
/// Lets a browser fetch a page of the catalogue as soon as somebody rests on its link, so that it is there with the click. Only pages that are the same for everybody, and
/// no filters, of which there are too many. The rules come by a header, because the Content-Security-Policy allows no script in the page.
/// </summary>
internal static class SpeculationRules
{
    public const string Header = "Speculation-Rules";

    /// <summary>Value of the header: a list of one address in quotes (RFC 8941).</summary>
    public const string Reference = $"\"{Path}\"";

    private const string Path = "/speculation-rules.json";

    private const string Rules = """
        {
          "prefetch": [
            {
              "where": {
                "and": [
                  { "href_matches": ["/:market", "/:market/c/*", "/:market/p/*", "/:market/pages/*"] },
                  { "not": { "href_matches": "/*\\?(.+)" } }
                ]
              },
              "eagerness": "moderate"
            }
          ]
        }
        """;

    public static void MapSpeculationRules(this WebApplication app) => app.MapGet(Path, (HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text(Rules, "application/speculationrules+json");
    });
}
