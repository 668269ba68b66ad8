using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Web.Shared.Drawings;

namespace Storefront.Web.Catalog.Products;

/// <summary>Headings of what belongs to a product, and names of its drawings.</summary>
public static class RelatedTexts
{
    public static readonly Text Photo = new("Photo", "照片");
    public static readonly Text PartOf = new("It is a part of", "用在这些商品上");
    public static readonly Text Successor = new("Its successor", "后续型号");
    public static readonly Text Consumables = new("What gets used up", "会用完的");
    public static readonly Text Accessories = new("Accessories", "附件");
    public static readonly Text SpareParts = new("Parts that wear first", "最先磨损的零件");
    public static readonly Text GoesWith = new("Goes with", "可以搭配");
    public static readonly Text SuccessorMeans = new("It took the place of {0}", "接替{0}");
    public static readonly Text UsedUpBy = new("Needed by {0} from time to time", "{0}定期要用");
    public static readonly Text Fits = new("Fits {0}", "适用于{0}");
    public static readonly Text ChosenByUs = new("Chosen by our workshop", "本店工程师搭配");
    public static readonly Text Together = new("Often bought together", "常一起买");
    public static readonly Text TogetherMeans = new("In the same order, more than once", "不止一位顾客在同一单里购买");
    public static readonly Text Similar = new("Same kind, similar price", "同类商品，价格相近");
    public static readonly Text SimilarMeans = new("If this one is not quite it", "这件不太合适时可以看看");
    public static readonly Text Engineer = new("Our engineer", "本店工程师");
    public static readonly Text Owner = new("Owner for {0} months", "买家，已用 {0} 个月");
    public static readonly Text ByItself = new("The part by itself", "单独的零件");
    public static readonly Text InPlace = new("Where it belongs", "装在哪里");
    private static readonly Text _drawing = new("Drawing", "图");

    private static readonly Dictionary<string, Text> _views = new()
    {
        ["front"] = new("Front", "正面"),
        ["side"] = new("Side", "侧面"),
        ["plan"] = new("From above", "俯视"),
        ["back"] = new("Back", "背面"),
        ["underside"] = new("From below", "底面"),
        ["exploded"] = new("Taken apart", "分解"),
        ["front and side"] = new("Front and side", "正面与侧面"),
        ["front and plan"] = new("Front and from above", "正面与俯视"),
        ["plan and front"] = new("From above and front", "俯视与正面"),
        ["side and plan"] = new("Side and from above", "侧面与俯视"),
        ["front and rear"] = new("Front and back", "正面与背面"),
    };

    /// <summary>From where a drawing shows its thing.</summary>
    public static Text View(Drawing? drawing) => drawing?.View is { } view ? _views.GetValueOrDefault(view, _drawing) : _drawing;

    public static string By(string by, int? months) => (by == "owner" && months is { } given ? Owner.With(given) : Engineer).ToString();

    /// <summary>Where the clock of a site hangs.</summary>
    public static string Place(string site, MarketList markets) => (site switch
    {
        "seattle" => new Text("Seattle", "西雅图"),
        "hamburg" => new Text("Hamburg", "汉堡"),
        "shanghai" => new Text("Shanghai", "北京"),
        _ => markets.Sites.First(known => known.Code == site).Name,
    }).ToString();
}
