namespace Storefront.Catalog.Importing.Csv;

internal static class CsvQuotes
{
    /// <summary>Whether a record ends inside a quoted field (RFC 4180): then the text ended before it did.</summary>
    public static bool AreOpen(string record, char delimiter)
    {
        var (isQuoted, isAtStart) = (false, true);
        for (var place = 0; place < record.Length; place++)
        {
            var character = record[place];
            if (isQuoted)
            {
                if (character == '"')
                {
                    if (place + 1 < record.Length && record[place + 1] == '"')
                    {
                        place++;
                    }
                    else
                    {
                        isQuoted = false;
                    }
                }
            }
            else if (character == '"' && isAtStart)
            {
                isQuoted = true;
            }

            isAtStart = !isQuoted && character == delimiter;
        }

        return isQuoted;
    }
}
