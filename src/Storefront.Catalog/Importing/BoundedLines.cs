using System.Runtime.CompilerServices;
using System.Text;

namespace Storefront.Catalog.Importing;

/// <summary>Reads a text file line by line in bounded memory: of a line that is longer than allowed only the fact is kept.</summary>
internal static class BoundedLines
{
    public const int MaxLength = 1_000_000;

    /// <returns>The number of each line, from 1, and its text; null for one that is too long. Empty lines are passed over.</returns>
    public static async IAsyncEnumerable<(int Number, string? Text)> ReadAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new char[64 * 1024];
        var line = new StringBuilder();
        var (number, isTooLong) = (1, false);
        int read;
        while ((read = await reader.ReadAsync(buffer, cancellation)) > 0)
        {
            var start = 0;
            for (var i = 0; i < read; i++)
            {
                if (buffer[i] != '\n')
                {
                    continue;
                }

                Append(start, i - start);
                if (isTooLong || !IsBlank())
                {
                    yield return (number, isTooLong ? null : line.ToString());
                }

                line.Clear();
                (number, isTooLong, start) = (number + 1, false, i + 1);
            }

            Append(start, read - start);
        }

        if (isTooLong || !IsBlank())
        {
            yield return (number, isTooLong ? null : line.ToString());
        }

        void Append(int from, int count)
        {
            if (isTooLong || line.Length + count > MaxLength)
            {
                isTooLong = true;
                line.Clear();
            }
            else
            {
                line.Append(buffer, from, count);
            }
        }

        bool IsBlank()
        {
            for (var i = 0; i < line.Length; i++)
            {
                if (!char.IsWhiteSpace(line[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
