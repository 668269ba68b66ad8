using Storefront.Contracts.Catalog;
using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Benchmarks.Search;

/// <summary>Typing errors, always the same: one edit in words of 5 to 7 letters, up to two from 8. One that is another word of the catalogue is dropped.</summary>
internal static class Typos
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static async Task<IReadOnlyList<(string Right, string Wrong)>> OfAsync(ISearchIndex index, IReadOnlyList<CatalogDocument> goods, int count, CancellationToken cancellation)
    {
        List<string> words = [.. goods.SelectMany(product => Tokens.Of(product.Words[0].Name)).Where(token => token.Kind == TokenKind.Word && token.Text.Length >= 5 && token.Text.All(letter => Letters.Contains(letter)))
            .GroupBy(token => token.Text).Where(same => same.Count() >= 3).Select(same => same.Key).Order(StringComparer.Ordinal)];
        var random = new Random(20261124);
        var typos = new List<(string, string)>();
        while (typos.Count < count)
        {
            var right = words[random.Next(words.Count)];
            var wrong = Edit(right, random);
            if (right.Length >= 8 && random.Next(2) == 0)
            {
                wrong = Edit(wrong, random);
            }

            if (wrong != right && !await IsWordAsync(index, wrong, cancellation))
            {
                typos.Add((right, wrong));
            }
        }

        return typos;
    }

    private static string Edit(string word, Random random)
    {
        var place = random.Next(word.Length);
        return random.Next(4) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, Letters[random.Next(26)].ToString()),
            2 => word[..place] + Letters[random.Next(26)] + word[(place + 1)..],
            _ when place + 1 < word.Length => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
            _ => word.Remove(place, 1),
        };
    }

    private static async Task<bool> IsWordAsync(ISearchIndex index, string word, CancellationToken cancellation) => (await index.AskAsync(
        new IndexQuery { Clause = new BestOf([.. new[] { Fields.Name, Fields.Brand, Fields.Fits, Fields.Facts, Fields.Body, Fields.Joined }.Select(field => new WordClause(field, Stem.Of(word)))]), Take = 0 }, cancellation)).Total > 0;
}
