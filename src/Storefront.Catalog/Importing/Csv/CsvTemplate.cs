namespace Storefront.Catalog.Importing.Csv;

/// <summary>The sheet to begin with: every column, and one product in two variants.</summary>
public static class CsvTemplate
{
    private static readonly IReadOnlyList<(string Column, string First, string Second)> _columns =
    [
        ("product", "LAMP-1", "LAMP-1"), ("sku", "LAMP-1-W", "LAMP-1-B"), ("name.en", "Desk lamp", ""), ("name.zh", "台灯", ""), ("line.en", "Dimmable, 8 W", ""), ("line.zh", "可调光，8 W", ""),
        ("summary.en", "A lamp for the desk.", ""), ("summary.zh", "书桌用灯。", ""), ("description.en", "", ""), ("description.zh", "", ""), ("brand", "Example", ""), ("model", "LAMP-1", ""), ("slug", "", ""),
        ("category", "Light > Desk lamps", ""), ("category.zh", "照明 > 台灯", ""), ("tax_class", "standard", ""), ("warranty_years", "2", ""), ("sold_since", "2026-11", ""), ("picture", "lamp-1.webp", ""),
        ("part_number", "EX-100-W", "EX-100-B"), ("gtin", "", ""), ("price.usd", "49.00", "54.00"), ("price.eur", "49.00", "54.00"), ("price.cny", "329.00", "359.00"), ("weight_g", "900", "900"), ("stock", "10", "5"),
        ("option.colour", "White", "Black"), ("option.colour.zh", "白色", "黑色"), ("attr.shade", "Linen", ""), ("attr.shade.zh", "亚麻", ""),
    ];

    public static async Task WriteAsync(Stream stream)
    {
        await using var csv = SafeCsv.Write(stream);
        await csv.WriteRowAsync(_columns.Select(column => column.Column));
        await csv.WriteRowAsync(_columns.Select(column => column.First));
        await csv.WriteRowAsync(_columns.Select(column => column.Second));
    }
}
