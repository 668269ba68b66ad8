using Storefront.Catalog.Prices;

namespace Storefront.Catalog.Products;

/// <summary>What is put in a cart: one choice of each option, with its own number, barcodes, picture and prices.</summary>
public sealed class Variant
{
    public const int SkuMaxLength = 60;

    private readonly List<VariantPrice> _prices = [];
    private readonly List<VariantGtin> _gtins = [];
    private readonly List<PriceChange> _unsavedChanges = [];

    private Variant()
    {
    }

    internal Variant(Guid productId, string sku, int position) => (ProductId, Sku, Position) = (productId, sku, position);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ProductId { get; private init; }

    /// <summary>Unique in the whole shop.</summary>
    public string Sku { get; private init; } = "";

    /// <summary>The maker's number, where a source has one. Not unique, not even within a brand.</summary>
    public string? PartNumber { get; private set; }

    public int Position { get; private set; }

    /// <summary>Code of its finish, which is also the ending of its drawing's name.</summary>
    public string? Finish { get; private set; }

    public IReadOnlyList<OptionValue> Options { get; private set; } = [];

    /// <summary>Path of its picture below /media, such as <c>drawings/kettle-moss.svg</c>; null where it has none.</summary>
    public string? Picture { get; private set; }

    public int WeightGrams { get; private set; }

    /// <summary>A copy of what Ordering, who owns the stock, last said. For lists; never for a promise.</summary>
    public bool IsAvailable { get; private set; }

    public bool IsWithdrawn { get; private set; }

    public IReadOnlyList<VariantPrice> Prices => _prices;

    public IReadOnlyList<VariantGtin> Gtins => _gtins;

    public void Describe(int position, string? finish, IReadOnlyList<OptionValue> options, string? picture, int weightGrams)
    {
        (Position, Finish, Options, Picture, WeightGrams) = (position, finish, options, picture, weightGrams);
        IsWithdrawn = false;
    }

    public void NamePartNumber(string? number) => PartNumber = number;

    public void Code(IEnumerable<string> gtins) => _gtins.Become(gtins.Select(gtin => new VariantGtin(gtin, Id)), gtin => gtin.Gtin, (_, _) => { });

    /// <summary>Sets or, with null, takes back the price in one currency, in minor units. What changes goes into the price history with its cause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not positive.</exception>
    public void Price(Currency currency, long? minor, string cause, DateTimeOffset now)
    {
        if (minor is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(given, nameof(minor));
        }

        var price = _prices.Find(price => price.Currency == currency);
        if (price?.Minor == minor)
        {
            return;
        }

        _unsavedChanges.Add(new PriceChange(Id, currency, price?.Minor, minor, cause, now));
        if (minor is null)
        {
            _prices.Remove(price!);
        }
        else if (price is null)
        {
            _prices.Add(new VariantPrice(Id, currency, minor.Value));
        }
        else
        {
            price.Minor = minor.Value;
        }
    }

    /// <summary>For the context, which writes them in the same transaction as the price.</summary>
    internal IReadOnlyList<PriceChange> TakeUnsavedChanges()
    {
        var changes = _unsavedChanges.ToList();
        _unsavedChanges.Clear();
        return changes;
    }

    /// <summary>Shows a photo, unless it has its own drawing.</summary>
    internal void Show(string? photo)
    {
        if (Picture is null || Photo.Is(Picture))
        {
            Picture = photo;
        }
    }

    internal void Withdraw() => IsWithdrawn = true;

    internal void NoteAvailability(bool isAvailable) => IsAvailable = isAvailable;
}
