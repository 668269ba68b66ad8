using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using CsvHelper.Configuration;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>The format <c>csv</c>: named columns, one row a variant, the rows of a product one after another. Read in bounded memory, however long the file.</summary>
internal sealed class CsvGoods : IGoodsFile
{
    public const string Format = "csv";

    /// <summary>In characters, of one row.</summary>
    private const int MaxRecord = 1_000_000;

    /// <summary>More rows than that are no variants of one product but a column that holds the same in all.</summary>
    private const int MaxVariants = 500;

    private readonly BoundedReader _bounded;
    private readonly CsvParser _parser;
    private readonly CsvHead _head;
    private readonly CsvGood _goods;

    private CsvGoods(BoundedReader bounded, CsvParser parser, CsvHead head, AttributeNames attributes) =>
        (_bounded, _parser, _head, _goods) = (bounded, parser, head, new CsvGood(head, attributes));

    public IReadOnlyList<string> UnknownColumns => _head.Unknown;

    /// <exception cref="UnreadableFileException">The file is no CSV of ours.</exception>
    public static async Task<CsvGoods> OpenAsync(string file, AttributeNames attributes, CancellationToken cancellation)
    {
        var bounded = new BoundedReader(await TextFile.OpenAsync(file, cancellation), MaxRecord);
        var parser = new CsvParser(bounded, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, Delimiter = await CsvDelimiter.FindAsync(file, cancellation) });
        try
        {
            if (!await parser.ReadAsync())
            {
                throw new UnreadableFileException(FileTexts.Empty);
            }

            var head = bounded.IsExceeded ? throw new UnreadableFileException(FileTexts.LongHead.With(MaxRecord)) : CsvHead.Read(parser.Record!);
            return new CsvGoods(bounded, parser, head, attributes);
        }
        catch
        {
            parser.Dispose();
            bounded.Dispose();
            throw;
        }
    }

    public async IAsyncEnumerable<ReadGood> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new List<CsvLine>();
        var isAny = false;
        await foreach (var line in LinesAsync(cancellation))
        {
            isAny = true;
            if (lines.Count > 0 && (line.Key.Length == 0 || line.Key != lines[0].Key || lines.Count == MaxVariants))
            {
                yield return Good(lines);
                lines.Clear();
            }

            lines.Add(line);
        }

        if (!isAny)
        {
            throw new UnreadableFileException(FileTexts.HeadOnly);
        }

        yield return Good(lines);
    }

    public void Dispose()
    {
        _parser.Dispose();
        _bounded.Dispose();
    }

    private async IAsyncEnumerable<CsvLine> LinesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            _bounded.NextRecord();
            var number = _parser.RawRow + 1;
            if (!await _parser.ReadAsync())
            {
                yield break;
            }

            if (_bounded.IsExceeded)
            {
                throw new UnreadableFileException(FileTexts.LongRecord.With(number, MaxRecord));
            }

            var line = new CsvLine(number, _parser.Record!, _head);
            if (CsvQuotes.AreOpen(_parser.RawRecord, _parser.Delimiter[0]))
            {
                line.Complain(RowTexts.CutOff);
            }
            else if (_parser.Count < _head.Count)
            {
                line.Complain(RowTexts.FewFields.With(_parser.Count, _head.Count));
            }

            yield return line;
        }
    }

    private ReadGood Good(List<CsvLine> lines)
    {
        var key = lines[0].Key;
        if (key.Length == 0)
        {
            return new ReadGood(lines[0].Number, "", null, lines[0].Complaint ?? RowTexts.NoKey);
        }

        var (good, line, reason) = lines.Find(line => line.Complaint is not null) is { } broken ? (null, broken.Number, broken.Complaint) : _goods.Make(lines);
        return new ReadGood(lines[0].Number, key, good, reason is null || line == lines[0].Number ? reason : RowTexts.InLine.With(line, reason));
    }
}
