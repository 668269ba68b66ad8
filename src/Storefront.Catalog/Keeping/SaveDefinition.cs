using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>Saves the form of an attribute. Its kind changes only while nothing is stated by it: a text does not become a number.</summary>
public sealed class SaveDefinition(SaveKept save, CatalogDb db)
{
    private const int LastPosition = 1_000_000;

    /// <inheritdoc cref="SaveKept.RunAsync"/>
    public Task<SaveOutcome?> RunAsync(int id, Posted posted, CancellationToken cancellation) => save.RunAsync(
        posted,
        () => db.Attributes.SingleOrDefaultAsync(attribute => attribute.Id == id, cancellation),
        (AttributeDefinition attribute, Typed typed) => WriteAsync(attribute, typed, cancellation),
        cancellation);

    private async Task WriteAsync(AttributeDefinition attribute, Typed typed, CancellationToken cancellation)
    {
        attribute.LabelEn = Names.Asked(typed, "en.label", AttributeDefinition.LabelMaxLength, KeepTexts.LabelMissing);
        attribute.LabelZh = Names.Or(typed, "zh.label", AttributeDefinition.LabelMaxLength);

        // An axis stands at the variants, under no heading.
        attribute.GroupEn = attribute.IsAxis
            ? Names.Or(typed, "en.group", AttributeDefinition.GroupMaxLength) ?? ""
            : Names.Asked(typed, "en.group", AttributeDefinition.GroupMaxLength, KeepTexts.GroupMissing);
        attribute.GroupZh = Names.Or(typed, "zh.group", AttributeDefinition.GroupMaxLength);
        attribute.Unit = Names.Or(typed, "unit", AttributeDefinition.UnitMaxLength);
        attribute.Position = typed.Whole("position", 0, LastPosition);
        attribute.Better = Enum.TryParse<AttributeAdvantage>(typed.Fields["better"], out var better) && Enum.IsDefined(better) ? better : null;
        attribute.IsNeverFilter = typed.Fields["filter"] == "never";
        await ChooseKindAsync(attribute, typed, cancellation);
    }

    private async Task ChooseKindAsync(AttributeDefinition attribute, Typed typed, CancellationToken cancellation)
    {
        if (!Enum.TryParse<AttributeKind>(typed.Fields["kind"], out var kind) || !Enum.IsDefined(kind))
        {
            typed.Refuse("kind", KeepTexts.KindWrong);
            return;
        }

        if (kind == attribute.Kind)
        {
            return;
        }

        var id = attribute.Id;
        var uses = await db.AttributeValues.Where(value => value.AttributeId == id).Select(value => value.ProductId).Distinct().CountAsync(cancellation);
        if (uses > 0 || attribute.IsAxis)
        {
            typed.Refuse("kind", KeepTexts.KindStays.With(uses));
            return;
        }

        attribute.Kind = kind;
    }
}
