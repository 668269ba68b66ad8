namespace Storefront.Search.Index;

/// <summary>A condition that does not score.</summary>
public abstract record Filter;

/// <summary>Any of the values among the document's <see cref="IndexDocument.Keywords"/>. No value, no document.</summary>
public sealed record AnyValue(string Field, IReadOnlyList<string> Values) : Filter;

/// <summary>A keyword in ordinal order between two ends, the first included, the second not. An end that is null is open.</summary>
public sealed record ValueRange(string Field, string? From, string? To) : Filter;

/// <summary>A number between two ends, both included. An end that is null is open.</summary>
public sealed record NumberRange(string Field, double? From, double? To) : Filter;

public sealed record AnyFilter(IReadOnlyList<Filter> Filters) : Filter;

public sealed record AllFilters(IReadOnlyList<Filter> Filters) : Filter;

public sealed record NotFilter(Filter Filter) : Filter;

/// <summary>Documents by their id.</summary>
public sealed record IdFilter(IReadOnlyList<string> Ids) : Filter;
