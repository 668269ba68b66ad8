using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>What an import would do.</summary>
/// <param name="Complaints">Line and reason of the rows that would be left out.</param>
public sealed record ImportRehearsal(int Read, int Created, int Updated, int Unchanged, IReadOnlyList<(int Line, string ExternalId, string Reason)> Complaints);

/// <summary>Reads and judges a file as an import does, and writes nothing.</summary>
internal sealed class RehearseImport(IServiceScopeFactory scopes)
{
    private const int BatchSize = 200;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<(int Line, string ExternalId, string Reason)> _complaints = [];
    private readonly Dictionary<RowOutcome, int> _outcomes = [];

    public async Task<ImportRehearsal> RunAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        var categories = order.Categories is null ? [] : CategoryFile.Read(order.Categories);
        using var reader = new StreamReader(order.File);
        var batch = new List<(int Line, ImportedGood Good)>();
        var read = 0;
        await foreach (var (number, text) in BoundedLines.ReadAsync(reader, cancellation))
        {
            read++;
            var (good, id, reason) = StageRows.Understand(text, order, categories);
            if (good is null || !_seen.Add(id))
            {
                _complaints.Add((number, id, reason ?? "has the id of an earlier line"));
                continue;
            }

            batch.Add((number, good));
            if (batch.Count == BatchSize)
            {
                await JudgeAsync(order, batch, cancellation);
                progress.Report($"looked at {read} rows");
            }
        }

        await JudgeAsync(order, batch, cancellation);
        return new ImportRehearsal(
            read, _outcomes.GetValueOrDefault(RowOutcome.Created), _outcomes.GetValueOrDefault(RowOutcome.Updated), _outcomes.GetValueOrDefault(RowOutcome.Unchanged), _complaints);
    }

    private async Task JudgeAsync(ImportOrder order, List<(int Line, ImportedGood Good)> batch, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var verdicts = await JudgeRows.RunAsync(
            scope.ServiceProvider.GetRequiredService<CatalogDb>(), order.Format, [.. batch.Select(row => row.Good)],
            ids => Task.FromResult<IReadOnlySet<string>>(ids.Where(_seen.Contains).ToHashSet()), cancellation);
        foreach (var (row, verdict) in batch.Zip(verdicts))
        {
            if (verdict.Reason is { } reason)
            {
                _complaints.Add((row.Line, row.Good.ExternalId, reason));
            }

            _outcomes[verdict.Outcome] = _outcomes.GetValueOrDefault(verdict.Outcome) + 1;
        }

        batch.Clear();
    }
}
