using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>
/// Writes in batches that a server digests. Items that it refuses for want of room wait and go again, they alone. Only through an alias: where that is gone, because
/// somebody removed the index, the server must not make an index of its own.
/// </summary>
internal sealed class BulkWriter(ElasticsearchServer server, TimeProvider clock, ILogger log)
{
    private const int MostItems = 500;
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostTries = 8;

    private static readonly TimeSpan _firstWait = TimeSpan.FromMilliseconds(200);

    /// <returns>Documents that the server will never take, with its reasons.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(string alias, IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation)
    {
        var refused = new List<string>();
        var batch = new List<Item>();
        var bytes = 0;
        foreach (var item in documents.Select(Item.Of).Concat(gone.Select(Item.Gone)))
        {
            if (batch.Count == MostItems || (batch.Count > 0 && bytes + item.Lines.Length > MostBytes))
            {
                refused.AddRange(await SendAsync(alias, batch, cancellation));
                (batch, bytes) = ([], 0);
            }

            batch.Add(item);
            bytes += item.Lines.Length;
        }

        if (batch.Count > 0)
        {
            refused.AddRange(await SendAsync(alias, batch, cancellation));
        }

        return refused;
    }

    private async Task<List<string>> SendAsync(string alias, List<Item> batch, CancellationToken cancellation)
    {
        var refused = new List<string>();
        var wait = _firstWait;
        for (var attempt = 1; batch.Count > 0; attempt++)
        {
            if (attempt > MostTries)
            {
                throw new IndexAwayException($"The search server has no room for {batch.Count} documents, even after {MostTries} tries.");
            }

            if (attempt > 1)
            {
                log.LogInformation("The search server has no room for {Count} documents; trying again in {Wait}.", batch.Count, wait);
                await Task.Delay(wait, clock, cancellation);
                wait *= 2;
            }

            var answer = await server.BulkAsync($"{alias}/_bulk?require_alias=true", Lines(batch), cancellation);
            batch = Left(batch, answer, refused);
        }

        return refused;
    }

    /// <summary>What has to go again.</summary>
    private List<Item> Left(List<Item> batch, BulkAnswer answer, List<string> refused)
    {
        if (answer.Items.Count != batch.Count || answer.Items.Any(item => item.Count != 1))
        {
            throw new IndexAwayException("The search server does not say of every document what became of it.");
        }

        var left = new List<Item>();
        foreach (var (item, result) in batch.Zip(answer.Items.Select(item => item.Values.Single())))
        {
            if (result.Id != item.Id)
            {
                throw new IndexAwayException("The search server speaks of documents that it was not given.");
            }

            switch (result)
            {
                case { Status: 429 or 503 }:
                    left.Add(item);
                    break;
                case { Error: { } error, Status: 400 }:
                    log.LogError("The search server refuses document {Id}: {Reason}", item.Id, ElasticsearchServer.Words(error));
                    refused.Add($"{item.Id} ({ElasticsearchServer.Words(error)})");
                    break;
                case { Error: { } error }:
                    throw new IndexAwayException($"The search server could not write: {ElasticsearchServer.Words(error)}.");
                case { Status: >= 300 and not 404 }:
                    throw new IndexAwayException($"The search server could not write: {result.Status}.");
            }
        }

        return left;
    }

    private static ReadOnlyMemory<byte> Lines(List<Item> batch)
    {
        var lines = new ArrayBufferWriter<byte>(batch.Sum(item => item.Lines.Length));
        foreach (var item in batch)
        {
            lines.Write(item.Lines);
        }

        return lines.WrittenMemory;
    }

    /// <param name="Lines">What is to be done, and for a document its content: one line each.</param>
    private sealed record Item(string Id, byte[] Lines)
    {
        public static Item Of(IndexDocument document) => new(document.Id, Write(document.Id, "index", writer => Content(writer, document)));

        public static Item Gone(string id) => new(id, Write(id, "delete", null));

        private static byte[] Write(string id, string action, Action<Utf8JsonWriter>? content)
        {
            var lines = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(lines, Json.Writing))
            {
                writer.WriteStartObject();
                writer.WriteStartObject(action);
                writer.WriteString("_id", id);
                writer.WriteEndObject();
                writer.WriteEndObject();
                End(writer, lines);
                if (content is not null)
                {
                    writer.Reset();
                    content(writer);
                    End(writer, lines);
                }
            }

            return lines.WrittenSpan.ToArray();
        }

        private static void End(Utf8JsonWriter writer, ArrayBufferWriter<byte> lines)
        {
            writer.Flush();
            lines.Write("\n"u8);
        }

        private static void Content(Utf8JsonWriter writer, IndexDocument document)
        {
            writer.WriteStartObject();
            writer.WriteString(IndexBody.Id, document.Id);
            writer.WriteString(IndexBody.Mark, document.Mark);
            writer.WriteStartObject("w");
            foreach (var (field, words) in document.Words.Where(field => field.Value.Count > 0))
            {
                writer.WriteString(field, string.Join(' ', words));
            }

            writer.WriteEndObject();
            writer.WriteStartObject("k");
            foreach (var (field, values) in document.Keywords.Where(field => field.Value.Count > 0))
            {
                writer.WriteStartArray(field);
                foreach (var value in values)
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteStartObject("n");
            foreach (var (field, number) in document.Numbers.Where(number => double.IsFinite(number.Value)))
            {
                writer.WriteNumber(field, number);
            }

            writer.WriteEndObject();
            writer.WriteStartObject(IndexBody.Kept);
            foreach (var (field, text) in document.Kept)
            {
                writer.WriteString(field, text);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }
    }
}
