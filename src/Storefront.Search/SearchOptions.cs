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
        if (IsEmbedded)
        {
            return [];
        }

        return string.Equals(Engine, "elasticsearch", StringComparison.OrdinalIgnoreCase)
            ? Elasticsearch.Complaints().Select(complaint => new ValidationResult(complaint))
            : [new ValidationResult($"Search:Engine is '{Engine}', but must be embedded or elasticsearch.")];
    }
}
