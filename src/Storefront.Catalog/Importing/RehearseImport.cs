using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>What an import would do.</summary>
/// <param name="Complaints">The first of those that would be left out.</param>
public sealed record ImportRehearsal(int Read, int Created, int Updated, int Unchanged, int Rejected, IReadOnlyList<RejectedRow> Complaints, IReadOnlyList<string> UnknownColumns);

/// <summary>Reads and judges a file as an import does, and writes nothing.</summary>
internal sealed class RehearseImport(IServiceScopeFactory scopes)
{
    private const int BatchSize = 200;

    private const int MostComplaints = 1000;

    private readonly FileMarks _marks = new();
    private readonly List<RejectedRow> _complaints = [];
    private readonly Dictionary<RowOutcome, int> _outcomes = [];

    public async Task<Result<ImportRehearsal>> RunAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(order, progress, cancellation);
        }
        catch (UnreadableFileException unreadable)
        {
            return new Refusal(unreadable.Why);
        }
    }

    private async Task<ImportRehearsal> ReadAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        var categories = await CategoryFile.ReadAsync(order.Categories, cancellation);
        using var file = await GoodsFiles.OpenAsync(order, await AttributesAsync(cancellation), cancellation);
        var batch = new List<(int Line, ImportedGood Good)>();
        var read = 0;
        await foreach (var row in file.ReadAsync(cancellation))
        {
            read++;
            if (StageRows.Place(row, categories).Good is not { } good)
            {
                Reject(new RejectedRow(row.Line, row.ExternalId, row.Reason!));
            }
            else if (_marks.Meet(row.Line, good.ExternalId) is { } earlier)
            {
                Reject(new RejectedRow(row.Line, row.ExternalId, RowTexts.SameId.With(earlier)));
            }
            else
            {
                batch.Add((row.Line, good));
            }

            if (batch.Count == BatchSize)
            {
                await JudgeAsync(order, batch, cancellation);
                progress.Report($"looked at {read} rows");
            }
        }

        await JudgeAsync(order, batch, cancellation);
        return new ImportRehearsal(read, Count(RowOutcome.Created), Count(RowOutcome.Updated), Count(RowOutcome.Unchanged), Count(RowOutcome.Rejected), _complaints, file.UnknownColumns);
    }

    private int Count(RowOutcome outcome) => _outcomes.GetValueOrDefault(outcome);

    private void Reject(RejectedRow row)
    {
        _outcomes[RowOutcome.Rejected] = Count(RowOutcome.Rejected) + 1;
        if (_complaints.Count < MostComplaints)
        {
            _complaints.Add(row);
        }
    }

    private async Task<AttributeNames> AttributesAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await AttributeNames.LoadAsync(scope.ServiceProvider.GetRequiredService<CatalogDb>(), cancellation);
    }

    private async Task JudgeAsync(ImportOrder order, List<(int Line, ImportedGood Good)> batch, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var verdicts = await JudgeRows.RunAsync(
            scope.ServiceProvider.GetRequiredService<CatalogDb>(), order.Format, batch,
            ids => Task.FromResult<IReadOnlySet<string>>(ids.Where(_marks.Knows).ToHashSet()), _marks, cancellation);
        foreach (var (row, verdict) in batch.Zip(verdicts))
        {
            if (verdict.Reason is { } reason)
            {
                Reject(new RejectedRow(row.Line, row.Good.ExternalId, reason));
            }
            else
            {
                _outcomes[verdict.Outcome] = Count(verdict.Outcome) + 1;
            }
        }

        batch.Clear();
    }
}
