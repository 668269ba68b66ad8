using Storefront.Catalog.Editing;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>Joins a product's form with its stock.</summary>
public sealed class LayOutForm(ReadForm read, IStockLevels stock)
{
    /// <param name="typed">What the inputs show instead of what is saved.</param>
    /// <returns>Null if there is no such product.</returns>
    public async Task<EditPage?> RunAsync(Guid id, Fields? typed, int? version, CancellationToken cancellation)
    {
        if (await read.RunAsync(id, cancellation) is not { } form)
        {
            return null;
        }

        return new EditPage
        {
            Form = form,
            Fields = typed ?? form.Fields,
            Version = version ?? form.Product.Version,
            Levels = await stock.FindAsync([.. form.Product.Variants.Select(variant => variant.Id)], cancellation),
            IsUnsaved = typed is not null,
        };
    }

    public static IReadOnlyDictionary<string, Text> ByField(IEnumerable<Refusal> refusals) =>
        refusals.GroupBy(refusal => refusal.Field).ToDictionary(same => same.Key, same => same.First().Reason);
}
