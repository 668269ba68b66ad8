using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Storefront.Catalog.Data;

/// <summary>Short lists that are only ever read and replaced whole are kept as JSON text, alike in both databases.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> list) => list.HasConversion(
        rows => Write(rows),
        text => Read<T>(text),
        new ValueComparer<IReadOnlyList<T>>(
            (left, right) => left!.SequenceEqual(right!),
            rows => rows.Aggregate(0, (hash, row) => HashCode.Combine(hash, row)),
            rows => rows));

    private static string Write<T>(IReadOnlyList<T> rows) => rows.Count == 0 ? "[]" : JsonSerializer.Serialize(rows, _readable);

    private static T[] Read<T>(string text) => text == "[]" ? [] : JsonSerializer.Deserialize<T[]>(text, _readable)!;
}
