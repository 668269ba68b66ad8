using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Categories;

public static class CategoryOfficeTexts
{
    public static readonly Text New = new("New category", "新建分类");
    public static readonly Text NewLead = new("It is hidden in the shop until something on sale stands in it.", "里面有在售商品后，商店才会显示它。");
    public static readonly Text Make = new("Make the category", "建立分类");
    public static readonly Text Number = new("No.", "编号");
    public static readonly Text Address = new("Address", "地址");
    public static readonly Text Direct = new("In it", "直属商品");
    public static readonly Text Within = new("With all below", "含下级");
    public static readonly Text State = new("State", "状态");
    public static readonly Text Shown = new("Shown", "显示");
    public static readonly Text Hidden = new("Hidden, nothing on sale in it", "隐藏，没有在售商品");
    public static readonly Text Order = new("Order", "顺序");
    public static readonly Text Up = new("Move {0} up", "上移{0}");
    public static readonly Text Down = new("Move {0} down", "下移{0}");
    public static readonly Text Count = new("{0} categories", "共 {0} 个分类");
    public static readonly Text Empty = new("No category lacks Chinese.", "没有缺中文的分类。");
    public static readonly Text None = new("There are no categories yet. Make the first one.", "还没有分类，请建立第一个。");
    public static readonly Text Todo = new("{0} goods stand in no category yet.", "有 {0} 件商品还没有分类。");
    public static readonly Text TodoLink = new("Sort them", "去分类");
    public static readonly Text Place = new("Place", "位置");
    public static readonly Text Below = new("Stands below", "上级分类");
    public static readonly Text GoodsHere = new("Its goods", "其中的商品");
    public static readonly Text Removed = new("“{0}” was removed. {1} goods moved.", "已删除“{0}”，移动了 {1} 件商品。");
    public static readonly Text RemoveTitle = new("Remove it", "删除分类");
    public static readonly Text RemoveEmpty = new("Nothing stands in it. Its address will lead nowhere.", "里面没有任何内容。删除后它的地址不再可用。");
    public static readonly Text RemoveFull = new("{0} goods and {1} categories stand in it. They move first, and its address leads there.", "里面有 {0} 件商品和 {1} 个分类。它们会先移走，旧地址也会通向那里。");
    public static readonly Text MoveTo = new("Move what is in it to", "把内容移到");
    public static readonly Text Choose = new("Choose a category", "请选择分类");
    public static readonly Text MoveAndRemove = new("Move all and remove", "全部移走并删除");
    public static readonly Text Stays = new("A numbered section may be renamed, but not removed.", "带编号的大类可以改名，但不能删除。");
    public static readonly Text UnsortedStays = new("Goods that nobody has sorted arrive here, so it stays.", "未分类的商品都先放在这里，所以它会一直保留。");
}
