namespace Storefront.Catalog.Importing;

public enum ImportState
{
    /// <summary>The file goes into the staging table; no product has been touched.</summary>
    Reading,

    /// <summary>Products are written, whole ones in small batches.</summary>
    Applying,

    Finished,

    /// <summary>It failed as a whole, before any product was touched.</summary>
    Failed,

    Undoing,

    Undone,
}
