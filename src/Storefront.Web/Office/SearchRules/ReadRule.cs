using System.Globalization;
using Storefront.Catalog.Shelves;
using Storefront.Kernel;
using Storefront.Search.Tuning;
using Storefront.Web.Office.Search;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.SearchRules;

/// <summary>Makes a rule of what staff typed: finds the product and the category, reads place and days.</summary>
public sealed class ReadRule(NameProducts products, FindShelf shelves)
{
    public IReadOnlyList<(Guid Id, string Name)> Choices { get; private set; } = [];

    public async Task<Result<PlaceRule>> RunAsync(RuleForm form, TimeZoneInfo zone, CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(form.Category) && (await shelves.CategoriesAsync(cancellation)).Find(form.Category.Trim()) is null)
        {
            return new Refusal(SearchOfficeTexts.NoSuchCategory, nameof(RuleForm.Category));
        }

        if (!OfficeDays.TryRead(form.From, out var from))
        {
            return new Refusal(SearchOfficeTexts.NoSuchDay, nameof(RuleForm.From));
        }

        if (!OfficeDays.TryRead(form.Until, out var until))
        {
            return new Refusal(SearchOfficeTexts.NoSuchDay, nameof(RuleForm.Until));
        }

        var product = await ProductAsync(form, cancellation);
        return !product.Succeeded ? product.Refusal : KeepRule.Clean(new PlaceRule(
            form.Query,
            form.Category,
            product.Value,
            form.Kind,
            int.TryParse(form.Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0,
            from is { } first ? OfficeDays.Begin(first, zone) : null,
            until is { } last ? OfficeDays.Begin(last.AddDays(1), zone) : null));
    }

    private async Task<Result<Guid>> ProductAsync(RuleForm form, CancellationToken cancellation)
    {
        if (form.ProductId is { } chosen && (await products.RunAsync([chosen], cancellation)).TryGetValue(chosen, out var name)
            && (string.IsNullOrWhiteSpace(form.Product) || form.Product.Trim() == name || name.Contains(form.Product.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            return chosen;
        }

        var found = await products.FindAsync(form.Product, cancellation);
        if (found is [var only])
        {
            return only.Id;
        }

        Choices = found;
        return new Refusal(found.Count == 0 ? SearchOfficeTexts.ProductMissing : SearchOfficeTexts.ChooseProduct, nameof(RuleForm.Product));
    }
}
