using System.Globalization;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;
using Storefront.Kernel;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>The steps of the form that change nothing but the form itself: more rows, rows from a spreadsheet, a search. What was typed stays.</summary>
public sealed class TakeStep(ReadProducts products)
{
    public async Task<EditPage> RunAsync(EditPage page, EditForm form, CancellationToken cancellation)
    {
        var (step, argument) = form.Do?.Split(':', 2) is [var name, var rest] ? (name, rest) : (form.Do, "");
        page = page with { Paste = form.Paste ?? "", Find = form.Find ?? "" };
        switch (step)
        {
            case "generate":
                return Refused(page, GenerateVariants.Run(page.Fields));
            case "paste":
                var wrong = PasteVariants.Run(page.Fields, form.Paste ?? "");
                return page with { PasteErrors = wrong, Paste = wrong.Count == 0 ? "" : form.Paste ?? "" };
            case "add-axis":
                return Refused(page, AddAxis.Run(page.Fields, page.Form.Book, form.AxisEn, form.AxisZh));
            case "add-variant":
                AddVariant(page.Fields);
                return page;
            case "add-attribute":
                return Refused(page, AddAttribute(page, form));
            case "add-part":
                page.Fields[$"part.{page.Fields.NewKey("part")}.number"] = "";
                return page;
            case "add-link" when argument.Split(':') is [var kind, var slug] && Enum.TryParse<LinkKind>(kind, out _):
                page.Fields[$"link.{kind}-{page.Fields.NewKey("link").Replace('-', '_')}.target"] = slug;
                return page with { Found = await products.FindAsync(page.Find, page.Product.Id, cancellation) };
            case "add-part-of":
                var row = $"part.{page.Fields.NewKey("part")}";
                page.Fields[$"{row}.number"] = argument;
                page.Fields[$"{row}.target"] = argument;
                return page with { Found = await products.FindAsync(page.Find, page.Product.Id, cancellation) };
            case "find":
                return page with { Found = await products.FindAsync(page.Find, page.Product.Id, cancellation) };
            default:
                return page;
        }
    }

    private static EditPage Refused(EditPage page, Refusal? refusal) =>
        refusal is null ? page : page with { Errors = new Dictionary<string, Text> { [refusal.Field] = refusal.Reason } };

    private static void AddVariant(Fields fields)
    {
        var row = $"variant.{fields.NewKey("variant")}";
        fields[$"{row}.sku"] = "";
        fields[$"{row}.state"] = "on";
    }

    private static Refusal? AddAttribute(EditPage page, EditForm form)
    {
        if (form.Attribute is not { } id || page.Form.Book.Find(id) is null)
        {
            return new Refusal(EditPageTexts.AttributeMissing, "attribute");
        }

        var market = form.AttributeMarket is "us" or "eu" or "cn" ? form.AttributeMarket : "all";
        var position = Enumerable.Range(0, 1000).First(place => !page.Fields.Rows("attribute").Contains(string.Create(CultureInfo.InvariantCulture, $"{id}-{market}-{place}")));
        page.Fields[string.Create(CultureInfo.InvariantCulture, $"attribute.{id}-{market}-{position}.added")] = "1";
        return null;
    }
}
