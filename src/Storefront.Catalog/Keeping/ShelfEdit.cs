using Storefront.Catalog.Editing;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Keeping;

/// <summary>A row of the trail: who did what to a category, a brand or an attribute. Only ever added, and it outlives what it is about.</summary>
public sealed class ShelfEdit : Entity
{
    public const int SubjectMaxLength = 40;

    /// <summary>Fields that stand in what the search knows of goods, too.</summary>
    private static readonly HashSet<string> _told = ["en.name", "zh.name", "slug", "parent", "en.label", "zh.label", "unit", "filter"];

    private ShelfEdit()
    {
    }

    public ShelfKind Kind { get; private init; }

    /// <summary>Key of what it is about.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>What that was called then.</summary>
    public string Name { get; private init; } = "";

    public ShelfDeed Deed { get; private init; }

    /// <summary>The version that it led to.</summary>
    public int Version { get; private init; }

    /// <summary>Of a removal, all that was, so that it can come back.</summary>
    public IReadOnlyList<FieldEdit> Fields { get; private init; } = [];

    public string Who { get; private init; } = "";

    /// <summary>The removal that this one undid.</summary>
    public Guid? Undoes { get; private init; }

    public DateTimeOffset ChangedAt { get; private init; }

    internal static ShelfEdit Of(IKept kept, ShelfDeed deed, IReadOnlyList<FieldEdit> fields, string who, DateTimeOffset now, Guid? id = null, Guid? undoes = null)
    {
        var edit = new ShelfEdit
        {
            Id = id ?? Guid.CreateVersion7(),
            Kind = kept.Kind,
            Subject = kept.Key,
            Name = kept.Called,
            Deed = deed,
            Version = kept.Version,
            Fields = fields,
            Who = who[..Math.Min(who.Length, ProductChange.WhoMaxLength)],
            Undoes = undoes,
            ChangedAt = now,
        };
        edit.Tell(null, now);
        return edit;
    }

    /// <summary>Whether its goods read otherwise since then.</summary>
    internal bool ChangesGoods => Deed is ShelfDeed.Change or ShelfDeed.Return && Fields.Any(edit => _told.Contains(edit.Field));

    /// <summary>Tells the house, or that there is more to tell.</summary>
    /// <param name="after">The last of its goods that was told.</param>
    internal void Tell(Guid? after, DateTimeOffset now) => Raise(new ShelfChanged(Guid.CreateVersion7(), Id, Kind.ToString(), Subject, after, now));
}
