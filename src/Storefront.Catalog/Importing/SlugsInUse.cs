namespace Storefront.Catalog.Importing;

/// <summary>Gives each new good an address: its title, or where that is taken, title and id. Titles repeat; ids do not.</summary>
internal sealed class SlugsInUse(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public static IEnumerable<string> Candidates(ImportedGood good)
    {
        var id = Slugs.Of(good.ExternalId, 50);
        var title = Slugs.Of(good.Name) is { Length: > 2 } readable ? readable : Slugs.Of($"{good.Brand} {good.PartNumber}");
        if (title.Length > 0)
        {
            yield return title;
            yield return $"{title}-{id}";
        }

        yield return $"icecat-{id}";
    }

    public string Take(ImportedGood good) => Candidates(good).FirstOrDefault(_taken.Add) ?? $"icecat-{Guid.CreateVersion7():N}";
}
