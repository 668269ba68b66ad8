using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.SigningIn;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;
using Storefront.Web.Office.Products;

namespace Storefront.Web.Office.Shared;

internal static class KeptExtensions
{
    /// <summary>Who is named in the trail.</summary>
    public static string Who(this ControllerBase controller) => controller.User.FullNameOf() ?? controller.User.PersonId()?.ToString() ?? "";

    /// <summary>The form that was sent.</summary>
    public static async Task<Posted> PostedAsync(this ControllerBase controller, int version, CancellationToken cancellation)
    {
        var form = await controller.Request.ReadFormAsync(cancellation);
        return new Posted(version, EditForm.FieldsOf(form), EditForm.Theirs(form), controller.Who());
    }

    /// <summary>The same page again, with what is wrong or what others changed.</summary>
    public static T After<T>(this T page, SaveOutcome outcome, HttpResponse response)
        where T : KeptPage
    {
        response.StatusCode = outcome.Clashes.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return page with { Fields = outcome.Fields, Version = outcome.Version, Clashes = outcome.Clashes, Errors = LayOutForm.ByField(outcome.Refusals), IsUnsaved = true };
    }
}
