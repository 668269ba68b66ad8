using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Storefront.Catalog.Importing;

/// <summary>Barcodes, numbers and ids that a file named so far, each with its line. Kept as eight bytes each, so that a file of two million rows fits.</summary>
internal sealed class FileMarks
{
    private readonly Dictionary<long, int> _lines = [];

    /// <summary>The line that had the id first; null if this one is.</summary>
    public int? Meet(int line, string id) => TryAdd("id:" + id, line);

    public bool Knows(string id) => _lines.ContainsKey(Key("id:" + id));

    /// <summary>Which of its marks an earlier row has too. If none, they are its own from now on.</summary>
    public Text? Clash(int line, ImportedGood good)
    {
        foreach (var gtin in good.Variants.SelectMany(variant => variant.Gtins ?? []))
        {
            if (TryAdd(gtin, line) is { } other && other != line)
            {
                return RowTexts.BarcodeTwice.With(gtin, other);
            }
        }

        foreach (var sku in good.Variants.Select(variant => variant.Sku))
        {
            if (TryAdd("sku:" + sku, line) is { } other && other != line)
            {
                return RowTexts.NumberTwice.With(sku, other);
            }
        }

        return good.Slug is { } slug && TryAdd("slug:" + slug, line) is { } first && first != line ? RowTexts.SlugTwice.With(slug, first) : null;
    }

    private int? TryAdd(string mark, int line) => _lines.TryAdd(Key(mark), line) ? null : _lines[Key(mark)];

    private static long Key(string mark) => long.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(mark))) | long.MinValue;
}
