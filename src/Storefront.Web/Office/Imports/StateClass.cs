using Storefront.Catalog.Importing;

namespace Storefront.Web.Office.Imports;

/// <summary>How the mark before a state looks.</summary>
public static class StateClass
{
    public static string Of(ImportState state, bool isInterrupted) => state switch
    {
        _ when isInterrupted => "is-bad",
        ImportState.Finished => "is-ok",
        ImportState.Failed => "is-bad",
        ImportState.Discarded or ImportState.Undone => "is-off",
        ImportState.Ready => "is-waiting",
        _ => "is-running",
    };
}
