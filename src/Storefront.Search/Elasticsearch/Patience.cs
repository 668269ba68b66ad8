namespace Storefront.Search.Elasticsearch;

/// <summary>How long a request may take, and how often it is tried.</summary>
internal enum Patience
{
    /// <summary>A shopper waits: whoever asked falls back to the database long before anybody notices.</summary>
    Ask,

    /// <summary>Staff or the indexer look at how things are.</summary>
    Look,

    /// <summary>Nobody waits, and what is written must arrive.</summary>
    Write,
}
