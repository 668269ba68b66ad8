using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Home;

public static class HomeTexts
{
    public static readonly Text Title = new("Staybolt: electronics for the house, with every part they are made of", "长守：家用电器，和组成它们的每一个零件");
    public static readonly Text Description = new(
        "Kettles, vacuums, sound, screens, light, air and tools. Every part has a number, a price and a page of its own.",
        "水壶、吸尘器、音响、显示器、灯具、空气电器和工具。每个零件都有编号、价格和自己的页面。");

    public static readonly Text Heading = new("{0} has {1} parts. You can buy all {1}.", "{0}有{1}个零件，每一个都能单独买。");
    public static readonly Text HeadingSomeSold = new("{0} has {1} parts. You can buy {2} of them.", "{0}有{1}个零件，其中{2}个能单独买。");
    private static readonly Text[] _numerals =
    [
        new("no", "零"), new("one", "一"), new("two", "两"), new("three", "三"), new("four", "四"), new("five", "五"), new("six", "六"),
        new("seven", "七"), new("eight", "八"), new("nine", "九"), new("ten", "十"), new("eleven", "十一"), new("twelve", "十二"),
    ];

    public static readonly Text Lede = new(
        "Staybolt sells electronics for the house and stays for the rest: one clear price, the parts by number, and someone to ask.",
        "长守卖家用电器，也管卖了以后的事：价格一次说清，零件按编号买，有问题找得到人。");

    public static readonly Text PartsOf = new("Parts of {0}", "{0}的零件");
    public static readonly Text Figure = new("Fig. {0}", "图 {0}");
    public static readonly Text FigureColumn = new("Fig.", "图");
    public static readonly Text Part = new("Part", "零件");
    public static readonly Text Number = new("Number", "编号");
    public static readonly Text Stock = new("Stock", "库存");
    public static readonly Text Price = new("Price", "价格");
    public static readonly Text AllParts = new("The parts above, bought one by one", "以上零件单买合计");
    public static readonly Text Whole = new("The product as sold", "整机售价");
    public static readonly Text See = new("See {0}", "看{0}");
    public static readonly Text TakenApart = new("{0}, taken apart.", "{0}，分解图。");
    public static readonly Text RangeTitle = new("The range, drawn at one scale", "全部商品，同一比例");
    public static readonly Text RangeCaption = new(
        "What stands next to what. Heights in millimetres; numbers are catalogue sections.",
        "谁高谁矮，一看就知道。高度单位：毫米；数字是目录的章节号。");

    public static readonly Text RangeLabel = new("Products of every section, drawn at one scale on one ground line", "各章的商品，按同一比例画在同一条地面线上");
    public static readonly Text RangeScrolls = new("The range, scrolls sideways", "全部商品，可以左右滚动");
    public static readonly Text Counts = new("{0} products, {1} parts", "{0} 种商品，{1} 种零件");
    public static readonly Text Products = new("{0} products", "{0} 种商品");
    public static readonly Text Items = new("{0} items", "{0} 种");
    public static readonly Text From = new("from {0}", "{0} 起");
    public static readonly Text Newest = new("Latest in the catalogue", "最近上架");
    public static readonly Text New = new("New", "新");

    /// <summary>A count as a heading says it: in words up to twelve.</summary>
    public static object InWords(int count) => count < _numerals.Length ? _numerals[count] : count;
}
