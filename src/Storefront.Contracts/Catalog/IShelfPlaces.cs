namespace Storefront.Contracts.Catalog;

/// <summary>Where staff want goods to stand in a category. Asked by the catalogue, implemented by Search. Costs no SQL most of the time.</summary>
public interface IShelfPlaces
{
    /// <summary>What holds now.</summary>
    /// <param name="category">Slug of the category.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<ShelfPlaces> FindAsync(string category, CancellationToken cancellation);
}

/// <param name="Pins">Products by their places, from 0.</param>
/// <param name="Lifted">Stand before all that have no place.</param>
/// <param name="Lowered">Stand behind all others.</param>
public sealed record ShelfPlaces(IReadOnlyDictionary<int, Guid> Pins, IReadOnlyList<Guid> Lifted, IReadOnlyList<Guid> Lowered)
{
    public static readonly ShelfPlaces None = new(new Dictionary<int, Guid>(), [], []);

    public bool IsEmpty => Pins.Count + Lifted.Count + Lowered.Count == 0;

    /// <summary>Tells one arrangement from another, for keys of caches.</summary>
    public string Key => IsEmpty ? "" : $"{string.Join(',', Pins.OrderBy(pin => pin.Key).Select(pin => $"{pin.Key}:{pin.Value:N}"))}|{Joined(Lifted)}|{Joined(Lowered)}";

    private static string Joined(IReadOnlyList<Guid> products) => string.Join(',', products.Select(product => product.ToString("N")));
}
