using System.Text.Json.Serialization;

namespace Storefront.Search.Elasticsearch;

// What we read of the server's answers. Parameters without a default must be there.

internal sealed record FoundAnswer(
    bool TimedOut,
    [property: JsonPropertyName("_shards")] Shards Shards,
    FoundHits Hits,
    Dictionary<string, FoundCounts>? Aggregations = null,
    Dictionary<string, List<LookedUpWord>>? Suggest = null);

internal sealed record Shards(int Failed);

internal sealed record FoundHits(List<FoundHit> Hits, FoundTotal? Total = null);

internal sealed record FoundTotal(int Value);

internal sealed record FoundHit(
    [property: JsonPropertyName("_id")] string Id,
    [property: JsonPropertyName("_source")] FoundSource Source,
    [property: JsonPropertyName("_score")] double? Score = null,
    [property: JsonPropertyName("_explanation")] Explanation? Explanation = null);

internal sealed record FoundSource(string? Mark = null, Dictionary<string, string>? Kept = null);

internal sealed record Explanation(double Value, string Description, List<Explanation>? Details = null);

/// <summary>One aggregation of any of our kinds: a filter around another, values, or a number's ends.</summary>
internal sealed record FoundCounts(FoundCounts? Within = null, List<Bucket>? Buckets = null, double? Min = null, double? Max = null);

internal sealed record Bucket(string Key, int DocCount);

internal sealed record LookedUpWord(List<LikeWord> Options);

internal sealed record LikeWord(string Text, int Freq);

internal sealed record BulkAnswer(List<Dictionary<string, BulkItem>> Items);

internal sealed record BulkItem([property: JsonPropertyName("_id")] string? Id, int Status, ErrorCause? Error = null);

internal sealed record ErrorCause(string Type, string? Reason = null);

internal sealed record ErrorAnswer(ErrorCause Error);

internal sealed record AcknowledgedAnswer(bool Acknowledged);

internal sealed record RefreshAnswer([property: JsonPropertyName("_shards")] Shards Shards);

internal sealed record WrittenAnswer([property: JsonPropertyName("_id")] string Id, string Result);

internal sealed record PositionAnswer([property: JsonPropertyName("_index")] string Index, bool Found, [property: JsonPropertyName("_source")] PositionSource? Source = null);

internal sealed record PositionSource(long Sequence);

internal sealed record AliasesOfIndex(Dictionary<string, object> Aliases);

internal sealed record CountAnswer(int Count, [property: JsonPropertyName("_shards")] Shards Shards);

internal sealed record RootAnswer(RootVersion Version);

internal sealed record RootVersion(string Number, string? Distribution = null);

internal sealed record IndexRow([property: JsonPropertyName("index")] string Index, [property: JsonPropertyName("pri.store.size")] string? Size = null);
