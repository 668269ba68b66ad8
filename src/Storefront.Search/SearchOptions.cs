using System.ComponentModel.DataAnnotations;

namespace Storefront.Search;

/// <summary>Which engine answers, and where it is.</summary>
public sealed class SearchOptions : IValidatableObject
{
    public const string Section = "Search";

    /// <summary><c>embedded</c> or <c>elasticsearch</c>.</summary>
    public string Engine { get; set; } = "embedded";

    public ElasticsearchOptions Elasticsearch { get; set; } = new();

    public bool IsEmbedded => string.Equals(Engine, "embedded", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsEmbedded && !string.Equals(Engine, "elasticsearch", StringComparison.OrdinalIgnoreCase))
        {
            yield return new ValidationResult($"Search:Engine is '{Engine}', but must be embedded or elasticsearch.");
        }
        else if (!IsEmbedded && !(Uri.TryCreate(Elasticsearch.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            yield return new ValidationResult("Search:Engine is elasticsearch, so Search:Elasticsearch:Url must be its address, such as http://127.0.0.1:9200.");
        }
    }
}

/// <summary>An Elasticsearch or OpenSearch cluster. With neither key nor name nobody signs in.</summary>
public sealed class ElasticsearchOptions
{
    public string? Url { get; set; }

    public string? ApiKey { get; set; }

    public string? Username { get; set; }

    public string? Password { get; set; }

    /// <summary>Alias of the index, and the beginning of the names behind it: several shops can share a cluster.</summary>
    public string Index { get; set; } = "storefront";
}
