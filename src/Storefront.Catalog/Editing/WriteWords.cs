using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>A product's words in both languages, from its form. A language of which nothing is written goes.</summary>
internal static class WriteWords
{
    private const int ProseMaxLength = 20_000;

    public static void Run(Product product, Typed typed)
    {
        foreach (var language in Language.All)
        {
            var prefix = ProductFields.Prefix(language);
            var standing = product.Texts.FirstOrDefault(text => text.Language == language)?.Words;
            var words = new ProductWords
            {
                Name = typed.Text($"{prefix}.name", ProductWords.NameMaxLength).Replace('\n', ' '),
                Line = typed.Text($"{prefix}.line", ProductWords.LineMaxLength).Replace('\n', ' '),
                Summary = typed.Text($"{prefix}.summary", ProductWords.SummaryMaxLength),
                Story = typed.Text($"{prefix}.story", ProseMaxLength),
                Performance = typed.Lines($"{prefix}.performance", ProseMaxLength),
                Quality = typed.Lines($"{prefix}.quality", ProseMaxLength),
                UseAndCare = typed.Lines($"{prefix}.care", ProseMaxLength),
                Questions = standing?.Questions ?? [],
            };
            var isSilent = words is { Line: "", Summary: "", Story: "", Performance.Count: 0, Quality.Count: 0, UseAndCare.Count: 0, Questions.Count: 0 };
            if (words.Name.Length > 0)
            {
                product.Write(language, words);
            }
            else if (isSilent)
            {
                product.Unwrite(language);
            }
            else
            {
                typed.Refuse($"{prefix}.name", EditTexts.NameMissingHere);
            }
        }
    }
}
