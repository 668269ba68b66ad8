using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Shared.SocialPictures;

public sealed class SocialPicturesController(SocialPictureStore pictures) : Controller
{
    [HttpGet("/media/social/{**picture}")]
    public async Task<IActionResult> Show(string picture, CancellationToken cancellation)
    {
        if (!picture.EndsWith(".png", StringComparison.Ordinal) || await pictures.FindAsync(picture, cancellation) is not { } file)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400";
        return PhysicalFile(file, "image/png");
    }
}
