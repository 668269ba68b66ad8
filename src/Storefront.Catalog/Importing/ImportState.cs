namespace Storefront.Catalog.Importing;

public enum ImportState
{
    /// <summary>The file goes into the staging table; no product has been touched.</summary>
    Reading,

    /// <summary>What is staged is compared with the catalogue; no product has been touched.</summary>
    Checking,

    /// <summary>Somebody has to say whether it shall be applied.</summary>
    Ready,

    /// <summary>Products are written, whole ones in small batches.</summary>
    Applying,

    Finished,

    /// <summary>It failed as a whole, before any product was touched.</summary>
    Failed,

    /// <summary>Somebody decided against it, before any product was touched.</summary>
    Discarded,

    Undoing,

    Undone,
}
