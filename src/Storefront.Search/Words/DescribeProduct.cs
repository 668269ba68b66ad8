using Storefront.Contracts.Catalog;
using Storefront.Search.Index;

namespace Storefront.Search.Words;

/// <summary>Makes of a product what an index keeps: one document for both languages and all markets. The same product always gives the same document.</summary>
public static class DescribeProduct
{
    /// <summary>A longer text is kept no further: a hit shows one sentence of it.</summary>
    private const int TextMaxLength = 600;

    /// <param name="popularity">0 to 1.</param>
    public static IndexDocument Run(CatalogDocument product, double popularity)
    {
        var document = new DocumentWriter();
        Name(document, product);
        Numbers(document, product);
        document.Text(Fields.Brand, Fields.BrandZh, product.BrandEn);
        document.Text(Fields.Brand, Fields.BrandZh, product.BrandZh == product.BrandEn ? null : product.BrandZh);
        document.Text(Fields.Category, Fields.CategoryZh, string.Join(" ; ", product.CategoryNamesEn.Concat(product.CategoryNamesZh.Except(product.CategoryNamesEn))));
        Facts(document, product);
        foreach (var words in product.Words)
        {
            document.Text(Fields.Body, Fields.BodyZh, words.Line);
            document.Text(Fields.Body, Fields.BodyZh, words.Body);
        }

        // Who looks for a kettle finds its lid too, which is not called so: after all that are.
        foreach (var name in product.Belongs.SelectMany(owner => owner.Names).Distinct())
        {
            document.Text(Fields.Body, Fields.BodyZh, name);
        }

        Chinese(document, product);
        document.Keyword(Fields.Scope, "products");
        document.Keyword(Fields.Goods, product.Kind);
        document.Keyword(Fields.BrandSlug, product.BrandSlug);
        document.Keyword(Fields.Available, product.IsAvailable ? "yes" : "no");
        foreach (var slug in product.Categories)
        {
            document.Keyword(Fields.CategorySlug, slug);
        }

        foreach (var price in product.SoldIn)
        {
            document.Keyword(Fields.Currency, price.Currency);
            document.Number(Fields.PriceLow(price.Currency), price.LowestMinor);
            document.Number(Fields.PriceHigh(price.Currency), price.HighestMinor);
        }

        document.Number(Fields.Position, product.Position);
        document.Number(Fields.Created, product.CreatedAt.ToUnixTimeSeconds());
        document.Number(Fields.Stocked, product.IsAvailable ? 1 : 0);
        document.Number(Fields.Standalone, product.Kind == "part" || product.Belongs.Count > 0 ? 0 : 1);
        document.Number(Fields.Popularity, popularity);
        Keep(document, product);
        return document.Finish(DocumentId.Of(product.Id));
    }

    private static void Name(DocumentWriter document, CatalogDocument product)
    {
        var en = product.Words.FirstOrDefault(words => words.Language == Language.En.Tag)?.Name;
        var (own, fits) = Heads.PartFits(en ?? "");
        var ownTokens = Tokens.Of(own);
        var fitsTokens = Tokens.Of(fits);
        var said = ownTokens.Concat(fitsTokens).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);

        // What other languages' names and the model add; what they repeat would only make it look more important.
        List<Token> more = [.. product.Words.Where(words => words.Language != Language.En.Tag).SelectMany(words => Tokens.Of(words.Name))
            .Concat(product.Model == en ? [] : Tokens.Of(product.Model)).Where(token => token.Kind == TokenKind.Han || said.Add(token.Text))];
        document.Words(Fields.Name, WordList.Latin(ownTokens.Concat(more)));
        document.Words(Fields.Fits, WordList.Latin(fitsTokens));
        document.Words(Fields.Joined, WordList.Pairs(ownTokens).Concat(WordList.Pairs(fitsTokens)).Concat(WordList.Pairs(more)));
        document.Words(Fields.Code, Codes.In(ownTokens).Concat(Codes.In(fitsTokens)).Concat(Codes.In(more)).Distinct());

        var noun = Heads.Of(own, product.BrandEn);
        var stated = product.Facts.Where(fact => IsKind(fact.Code)).Select(fact => fact.ValueEn).OfType<string>().Select(Heads.Stated).ToList();
        var near = product.Facts.Where(fact => IsNearKind(fact.Code)).Select(fact => fact.ValueEn).OfType<string>().Select(Heads.Stated);
        document.Words(Fields.Kind, noun.Kinds.Concat(stated.Concat(near).SelectMany(kind => kind.Kinds)).Distinct());
        document.Words(Fields.Head, noun.Heads.Concat(stated.SelectMany(kind => kind.Heads)).Distinct());

        document.Words(Fields.Spelling, ownTokens.Concat(fitsTokens).Concat(more).Concat(Tokens.Of(product.BrandEn)).Concat(product.CategoryNamesEn.SelectMany(Tokens.Of))
            .Where(token => token.Kind == TokenKind.Word && token.Text.Length > 2 && token.Text.All(char.IsLetter)).Select(token => token.Text).Distinct());
        foreach (var name in product.Words.Select(words => words.Name).Append(product.Model))
        {
            document.Keyword(Fields.Exact, Codes.Key(name));
        }
    }

    private static void Numbers(DocumentWriter document, CatalogDocument product)
    {
        foreach (var variant in product.Variants)
        {
            foreach (var number in new[] { variant.Sku, variant.PartNumber }.OfType<string>())
            {
                document.Words(Fields.Code, [Codes.Key(number)]);
                document.Keyword(Fields.Exact, Codes.Key(number));
            }

            foreach (var gtin in variant.Gtins)
            {
                document.Keyword(Fields.Gtin, gtin);
            }

            document.Text(Fields.Body, Fields.BodyZh, string.Join(" ; ", variant.OptionsEn));
            document.Text(Fields.Body, Fields.BodyZh, string.Join(" ; ", variant.OptionsZh));
        }
    }

    private static void Facts(DocumentWriter document, CatalogDocument product)
    {
        foreach (var fact in product.Facts)
        {
            if (fact.Key is not null)
            {
                document.Keyword(Fields.Facets(fact.Column), $"{fact.Code}{Fields.Between}{fact.Key}");
            }

            if (fact.Number is { } number)
            {
                document.Keyword(Fields.Figures(fact.Column), $"{fact.Code}{Fields.Between}{Fields.Ordered(number)}");
                document.Words(Fields.Facts, fact.Unit is { } unit && Units.Measure(number, unit) is { } measure ? [measure] : []);
            }
            else if (fact.Key == "yes")
            {
                document.Text(Fields.Facts, Fields.FactsZh, fact.LabelEn);
                document.Text(Fields.Facts, Fields.FactsZh, fact.LabelZh == fact.LabelEn ? null : fact.LabelZh);
            }
            else if (fact.Key != "no")
            {
                document.Text(Fields.Facts, Fields.FactsZh, fact.ValueEn);
                document.Text(Fields.Facts, Fields.FactsZh, fact.ValueZh == fact.ValueEn ? null : fact.ValueZh);
            }
        }
    }

    private static void Chinese(DocumentWriter document, CatalogDocument product)
    {
        var names = product.Words.SelectMany(words => Han.Runs(words.Name)).ToList();
        List<string> around = [.. product.CategoryNamesZh.SelectMany(Han.Runs), .. Han.Runs(product.BrandZh ?? "")];
        if (names.Count + around.Count == 0)
        {
            return;
        }

        // Its own words only, beside the common ones: a document must not change because others do.
        var lexicon = Lexicon.Common.With(around.Concat(product.Facts.SelectMany(fact => new[] { fact.LabelZh, fact.ValueZh ?? "" })));
        document.Words(Fields.NameZh, names.SelectMany(Han.Bigrams));
        document.Words(Fields.NameWords, names.SelectMany(run => lexicon.Part(run)).SelectMany(word => (string[])[word.Word, .. lexicon.Inside(word.Word)]));
        document.Words(Fields.NameCharacters, names.Concat(around).SelectMany(run => run).Select(character => character.ToString()));
        foreach (var run in names.Concat(around).Distinct())
        {
            document.Words(Fields.Pinyin, Pinyin.Full(run));
            document.Words(Fields.Initials, Pinyin.Initials(run));
        }

        var labels = product.Facts.SelectMany(fact => new[] { fact.LabelZh, fact.ValueZh ?? "" }).SelectMany(Han.Runs).Where(run => run.Length <= 6);
        foreach (var word in around.Concat(names.Where(run => run.Length <= 6)).Concat(labels).Where(run => run.Length is > 1 and <= 12))
        {
            document.Keyword(Fields.Lexicon, word);
        }
    }

    private static void Keep(DocumentWriter document, CatalogDocument product)
    {
        document.Keep(Fields.Path, $"p/{product.Slug}");
        foreach (var words in product.Words)
        {
            var isEnglish = words.Language == Language.En.Tag;
            document.Keep(isEnglish ? Fields.TitleEn : Fields.TitleZh, words.Name);
            document.Keep(isEnglish ? Fields.TextEn : Fields.TextZh, Short(words.Line.Length > 0 ? words.Line : words.Body));
        }
    }

    private static bool IsKind(string code) => code is "type" or "kind" || code.EndsWith("product_type", StringComparison.Ordinal);

    /// <summary>A cover has a device's type, too: it is near that kind, but not called so.</summary>
    private static bool IsNearKind(string code) => code.EndsWith("device_type", StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= TextMaxLength ? text : text[..(char.IsHighSurrogate(text[TextMaxLength - 1]) ? TextMaxLength - 1 : TextMaxLength)];
}
