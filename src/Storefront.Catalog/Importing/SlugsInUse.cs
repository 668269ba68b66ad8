namespace Storefront.Catalog.Importing;

/// <summary>Gives each new good an address: the one it asks for, else its title, or where that is taken, title and id. Titles repeat; ids do not.</summary>
internal sealed class SlugsInUse(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public static IEnumerable<string> Candidates(ImportedGood good)
    {
        if (good.Slug is { } wanted)
        {
            yield return wanted;
        }

        var id = Slugs.Of(good.ExternalId, 50);
        var title = Slugs.Of(good.Words.FirstOrDefault(words => words.Language == Language.En.Tag)?.Name ?? "") is { Length: > 2 } readable ? readable : Slugs.Of($"{good.Brand} {good.Variants[0].PartNumber}");
        if (title.Length > 0)
        {
            yield return title;
            yield return $"{title}-{id}".Trim('-');
        }

        yield return $"good-{id}".Trim('-');
    }

    public string Take(ImportedGood good) => Candidates(good).FirstOrDefault(_taken.Add) ?? $"good-{Guid.CreateVersion7():N}";
}
