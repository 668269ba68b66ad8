using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Cards;

public static class CardTexts
{
    public static readonly Text NoPicture = new("No picture yet. {0}", "暂无图片。{0}");
    public static readonly Text Add = new("Add", "加入购物车");
    public static readonly Text AddNamed = new("Add {0} to the cart", "把{0}加入购物车");
    public static readonly Text Choose = new("Choose", "选购");
    public static readonly Text ChooseNamed = new("Choose {0}", "选购{0}");
    public static readonly Text See = new("See", "查看");
    public static readonly Text SeeNamed = new("See {0}", "查看{0}");
    public static readonly Text Finishes = new("{0} colours: {1}", "{0} 种颜色：{1}");
}
