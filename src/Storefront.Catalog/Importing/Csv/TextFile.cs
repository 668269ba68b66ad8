using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>
/// Opens a text in UTF-8 or in UTF-16 with its mark. Any other encoding is found before the first row is read, by the first bytes that are no UTF-8, and is refused:
/// guessing would put wrong characters into hundreds of names.
/// </summary>
internal static class TextFile
{
    private const int ChunkSize = 128 * 1024;

    private static readonly byte[][] _noText = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B]];

    /// <exception cref="UnreadableFileException">It is no text, or in another encoding.</exception>
    public static async Task<StreamReader> OpenAsync(string file, CancellationToken cancellation)
    {
        var encoding = await FindAsync(file, cancellation);
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, ChunkSize);
    }

    private static async Task<Encoding> FindAsync(string file, CancellationToken cancellation)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, useAsync: true);
        var buffer = new byte[ChunkSize];
        var (kept, line, isFirst) = (0, 1, true);
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(kept), cancellation)) > 0)
        {
            var length = kept + read;
            if (isFirst && Marked(buffer.AsSpan(0, length)) is { } marked)
            {
                return marked;
            }

            (isFirst, kept) = (false, Check(buffer.AsSpan(0, length), ref line));
            buffer.AsSpan(length - kept, kept).CopyTo(buffer);
        }

        return isFirst ? throw new UnreadableFileException(FileTexts.Empty)
            : kept > 0 ? throw new UnreadableFileException(FileTexts.OtherEncoding.With(line, Guess(buffer.AsSpan(0, kept))))
            : Encoding.UTF8;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> start)
    {
        foreach (var mark in _noText)
        {
            if (start.StartsWith(mark))
            {
                throw new UnreadableFileException(FileTexts.Spreadsheet);
            }
        }

        return start is [0xFF, 0xFE, ..] ? Encoding.Unicode
            : start is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : start is [_, 0, _, 0, ..] ? Encoding.Unicode
            : start is [0, _, 0, _, ..] ? Encoding.BigEndianUnicode
            : null;
    }

    /// <returns>How many bytes at the end belong to a character that is not whole yet.</returns>
    private static int Check(ReadOnlySpan<byte> bytes, ref int line)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new UnreadableFileException(FileTexts.NoText.With(line + bytes[..nul].Count((byte)'\n')));
        }

        var whole = bytes;
        while (!Utf8.IsValid(whole))
        {
            // Bit by bit only where something is wrong, or a character is cut by the end of the chunk.
            var place = FirstBroken(bytes, out var isCut);
            if (!isCut)
            {
                throw new UnreadableFileException(FileTexts.OtherEncoding.With(line + bytes[..place].Count((byte)'\n'), Guess(bytes[place..])));
            }

            whole = bytes[..place];
        }

        line += whole.Count((byte)'\n');
        return bytes.Length - whole.Length;
    }

    private static int FirstBroken(ReadOnlySpan<byte> bytes, out bool isCut)
    {
        var place = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(bytes[place..], out _, out var length)) == OperationStatus.Done)
        {
            place += length;
        }

        isCut = status == OperationStatus.NeedMoreData;
        return place;
    }

    /// <summary>Two bytes above 0x80 side by side are how Chinese Windows writes; single ones are how Western Windows does.</summary>
    private static string Guess(ReadOnlySpan<byte> rest)
    {
        var sample = rest[..Math.Min(rest.Length, 2000)];
        var (single, pairs) = (0, 0);
        for (var place = 0; place < sample.Length; place++)
        {
            if (sample[place] < 0x80)
            {
                continue;
            }

            if (place + 1 < sample.Length && sample[place] is >= 0x81 and <= 0xFE && sample[place + 1] is >= 0x40 and not 0x7F and not 0xFF && sample[place + 1] >= 0x80)
            {
                (pairs, place) = (pairs + 1, place + 1);
            }
            else
            {
                single++;
            }
        }

        return pairs > single ? "GB18030" : "Windows-1252";
    }
}
