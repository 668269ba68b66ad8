using Storefront.Catalog.Attributes;
using Storefront.Catalog.Shelves;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Products;

/// <summary>Something the shop shows: its words in each language, its variants with prices, what is known of it, and what belongs to it.</summary>
public sealed class Product : Entity
{
    public const int SlugMaxLength = 120;

    public const int ModelMaxLength = 80;

    private readonly List<ProductText> _texts = [];
    private readonly List<Variant> _variants = [];
    private readonly List<AttributeValue> _attributes = [];
    private readonly List<ProductLink> _links = [];
    private readonly List<NumberedPart> _parts = [];
    private readonly List<Listing> _listings = [];

    private Product()
    {
    }

    /// <summary>Counts its changes, so that of two who edit it at once the second is asked.</summary>
    public int Version { get; private set; }

    public string Slug { get; private set; } = "";

    public ProductKind Kind { get; private set; }

    public ProductStatus Status { get; private set; } = ProductStatus.Draft;

    /// <summary>The maker's name for it, short: "K17".</summary>
    public string Model { get; private set; } = "";

    public Guid BrandId { get; private set; }

    public Guid CategoryId { get; private set; }

    /// <summary>A class of content/tax.yaml.</summary>
    public string TaxClass { get; private set; } = "";

    /// <summary>Where it came from: <c>content</c>, or the format of an import. With <see cref="ExternalId"/> its stable identity there.</summary>
    public string Source { get; private set; } = "";

    public string ExternalId { get; private set; } = "";

    /// <summary>Of what the source said last. The same again changes nothing, so what staff edited since then stays.</summary>
    public string SourceHash { get; private set; } = "";

    /// <summary>Name of its drawing in content/drawings, without finish; null where it has none.</summary>
    public string? Drawing { get; private set; }

    /// <summary>Further drawings: taken apart, from above, from the side.</summary>
    public IReadOnlyList<string> Views { get; private set; } = [];

    /// <summary>Photos that staff put up, in order.</summary>
    public IReadOnlyList<Photo> Photos { get; private set; } = [];

    /// <summary>An address of a picture at its source. Never fetched, by us or by a page.</summary>
    public string? PictureSource { get; private set; }

    /// <summary>For the shelf, where all goods stand at one scale.</summary>
    public double? HeightMm { get; private set; }

    public Lifetime Life { get; private set; } = Lifetime.Unknown;

    public int WarrantyYears { get; private set; }

    /// <summary>Its place on the shelf of its section.</summary>
    public int Position { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<ProductText> Texts => _texts;

    public IReadOnlyList<Variant> Variants => _variants;

    public IReadOnlyList<AttributeValue> Attributes => _attributes;

    public IReadOnlyList<ProductLink> Links => _links;

    public IReadOnlyList<NumberedPart> Parts => _parts;

    public IReadOnlyList<Listing> Listings => _listings;

    public static Product Create(Guid id, string slug, ProductKind kind, string source, string externalId, DateTimeOffset now) => new()
    {
        Id = id,
        Slug = slug,
        Kind = kind,
        Source = source,
        ExternalId = externalId,
        CreatedAt = now,
        ChangedAt = now,
    };

    public void MoveTo(string slug, ProductKind kind) => (Slug, Kind) = (slug, kind);

    public void Classify(string model, Guid brandId, Guid categoryId, string taxClass, int position) =>
        (Model, BrandId, CategoryId, TaxClass, Position) = (model, brandId, categoryId, taxClass, position);

    public void Draw(string? drawing, IReadOnlyList<string> views, double? heightMm) => (Drawing, Views, HeightMm) = (drawing, views, heightMm);

    /// <summary>Hangs up photos in this order. The first of a variant, or else of all, stands for it in lists, carts and orders, unless it is drawn.</summary>
    public void Hang(IReadOnlyList<Photo> photos)
    {
        Photos = photos;
        foreach (var variant in _variants)
        {
            variant.Show(Photo.Of(photos, variant.Sku).FirstOrDefault()?.Path);
        }
    }

    public void NamePictureSource(string? address) => PictureSource = address;

    public void Guarantee(Lifetime life, int warrantyYears) => (Life, WarrantyYears) = (life, warrantyYears);

    public void ComeFrom(string source, string externalId, string hash) => (Source, ExternalId, SourceHash) = (source, externalId, hash);

    public void Write(Language language, ProductWords words)
    {
        var text = _texts.Find(text => text.Language == language);
        if (text is null)
        {
            _texts.Add(new ProductText(Id, language, words));
        }
        else
        {
            text.Change(words);
        }
    }

    /// <summary>Takes back what was written in a language.</summary>
    public void Unwrite(Language language) => _texts.RemoveAll(text => text.Language == language);

    /// <summary>The variant with that SKU, new if there is none yet.</summary>
    public Variant Offer(string sku)
    {
        var variant = _variants.Find(variant => variant.Sku == sku);
        if (variant is null)
        {
            variant = new Variant(Id, sku, _variants.Count);
            _variants.Add(variant);
        }

        return variant;
    }

    /// <summary>Variants that the source no longer names are withdrawn, not removed: carts and orders may hold them.</summary>
    public void WithdrawAllBut(IReadOnlySet<string> skus)
    {
        foreach (var variant in _variants.Where(variant => !skus.Contains(variant.Sku)))
        {
            variant.Withdraw();
        }
    }

    /// <summary>Removes variants that nobody ever ordered.</summary>
    public void TakeBack(Predicate<Variant> unordered) => _variants.RemoveAll(unordered);

    public void State(IEnumerable<AttributeValue> values) => _attributes.Become(values, value => (value.AttributeId, value.Market, value.Position), (old, now) => old.Change(now));

    public void Link(IEnumerable<ProductLink> links) => _links.Become(links, link => (link.Kind, link.TargetId), (old, now) => old.Change(now));

    public void ListParts(IEnumerable<NumberedPart> parts) => _parts.Become(parts, part => part.Number, (old, now) => old.Change(now));

    public void Publish() => Status = ProductStatus.Published;

    /// <summary>Takes it out of the shop, to be worked on.</summary>
    public void Withhold() => Status = ProductStatus.Draft;

    /// <summary>Brings back a state that was.</summary>
    public void Become(ProductStatus status) => Status = status;

    public void Archive() => Status = ProductStatus.Archived;

    /// <summary>Brings the shelves up to date with the variants, and tells the house that something visible changed. Call it last.</summary>
    public void Settle(DateTimeOffset now)
    {
        Version++;
        ChangedAt = now;
        _listings.Become(Status == ProductStatus.Published ? Listing.Of(this) : [], listing => listing.Currency, (old, now) => old.Change(now));
        Raise(new ProductChanged(Guid.CreateVersion7(), Id, Slug, now));
    }

    /// <summary>Tells the house that what is shown of it reads otherwise, though nothing of its own changed: its category or maker has another name.</summary>
    public void Retell(DateTimeOffset now) => Raise(new ProductChanged(Guid.CreateVersion7(), Id, Slug, now));

    /// <summary>Tells the house that it goes; whoever asks for it afterwards finds nothing.</summary>
    public void Leave(DateTimeOffset now) => Raise(new ProductChanged(Guid.CreateVersion7(), Id, Slug, now));

    /// <summary>Stock ran out or came back. False if that was known already.</summary>
    public bool NoteAvailability(Guid variantId, bool isAvailable, DateTimeOffset now)
    {
        var variant = _variants.Find(variant => variant.Id == variantId);
        if (variant is null || variant.IsAvailable == isAvailable)
        {
            return false;
        }

        var could = _variants.Exists(one => !one.IsWithdrawn && one.IsAvailable);
        variant.NoteAvailability(isAvailable);
        ChangedAt = now;

        // Whoever keeps lists of products hears of it when the product as a whole sells out or comes back.
        if (could != _variants.Exists(one => !one.IsWithdrawn && one.IsAvailable))
        {
            Raise(new ProductChanged(Guid.CreateVersion7(), Id, Slug, now));
        }

        _listings.Become(Status == ProductStatus.Published ? Listing.Of(this) : [], listing => listing.Currency, (old, now) => old.Change(now));
        return true;
    }
}
