using Microsoft.AspNetCore.Mvc.ModelBinding;
using Storefront.Kernel;

namespace Storefront.Web.Routing;

internal static class ModelStateExtensions
{
    /// <summary>Shows a refusal beside its field, in the visitor's language.</summary>
    public static void Add(this ModelStateDictionary state, Refusal refusal) => state.AddModelError(refusal.Field, refusal.Reason.ToString());
}
