using Storefront.Catalog.Editing;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Shared;

/// <summary>A page that is one form of fields by name.</summary>
public interface IFieldsPage
{
    /// <summary>What the inputs show.</summary>
    Fields Fields { get; }

    /// <summary>What is saved.</summary>
    Fields Saved { get; }

    /// <summary>What is wrong, by field.</summary>
    IReadOnlyDictionary<string, Text> Errors { get; }

    /// <summary>Something stands in the form that is not saved.</summary>
    bool IsUnsaved { get; }
}
