namespace Storefront.Catalog.Editing;

/// <summary>Why something in the form of a product cannot be saved.</summary>
internal static class EditTexts
{
    public static readonly Text TooLong = new("Use at most {0} characters; these are {1}.", "最多 {0} 个字符，现在有 {1} 个。");
    public static readonly Text NotWhole = new("Type a whole number from {0} to {1}.", "请填 {0} 到 {1} 的整数。");
    public static readonly Text NotANumber = new("“{0}” is not a number. Write 1.7 or 2200.", "“{0}”不是数字，请写成 1.7 或 2200。");
    public static readonly Text NotAMonth = new("Write a year or a month, such as 2026 or 2026-03.", "请写年份或月份，例如 2026 或 2026-03。");

    public static readonly Text SlugMissing = new("Give the page an address: small letters, digits and hyphens.", "请填写页面地址：小写字母、数字和连字符。");
    public static readonly Text SlugWrong = new("Use only small letters a–z, digits and single hyphens, at most {0} characters.", "只能用小写字母 a–z、数字和单个连字符，最多 {0} 个字符。");
    public static readonly Text SlugTaken = new("“{0}” is the address of another product: {1}. Choose a different one.", "“{0}”已经是另一件商品的地址：{1}。请换一个。");
    public static readonly Text SlugWasAnothers = new("Links to “{0}” still lead to {1}, which had that address before. Choose a different one.", "“{0}”是{1}用过的地址，旧链接仍然通向它。请换一个。");
    public static readonly Text BrandMissing = new("Choose the brand.", "请选择品牌。");
    public static readonly Text CategoryMissing = new("Choose the category.", "请选择分类。");
    public static readonly Text TaxWrong = new("Choose one of the tax classes.", "请选择一个税类。");
    public static readonly Text NameMissingHere = new(
        "This language has words but no name. Give it a name, or empty its other fields.",
        "这个语言写了内容却没有名称。请填写名称，或清空该语言的其他内容。");

    public static readonly Text SkuMissing = new("Give the variant a number.", "请填写货号。");
    public static readonly Text SkuWrong = new("“{0}” cannot be a number: use letters, digits, . _ / + and -, at most {1}.", "“{0}”不能作货号：只用字母、数字和 . _ / + -，最多 {1} 个字符。");
    public static readonly Text SkuTwice = new("The number {0} stands twice in the grid.", "货号 {0} 在表中出现了两次。");
    public static readonly Text SkuTaken = new("{0} is the number of another product’s variant.", "{0} 已是另一件商品的货号。");
    public static readonly Text SameChoice = new("{0} and {1} are the same choice. Change one of them or withdraw it.", "{0} 与 {1} 的规格相同，请改其中一个或停售。");
    public static readonly Text NoSuchValue = new("“{0}” is no value of {1}.", "“{0}”不是{1}的选项。");
    public static readonly Text GtinWrong = new("“{0}” is no barcode: a digit is wrong. The last one of 8, 12, 13 or 14 digits is the check digit.", "“{0}”不是有效的条码：有一位数字不对。8、12、13 或 14 位数字的最后一位是校验码。");
    public static readonly Text GtinTwice = new("The barcode {0} stands at two variants.", "条码 {0} 出现在两个规格上。");
    public static readonly Text GtinTaken = new("The barcode {0} belongs to {1}.", "条码 {0} 属于 {1}。");
    public static readonly Text PriceWrong = new("“{0}” is no price in {1}. Write 89 or 89.50.", "“{0}”不是有效的 {1} 价格，请写成 89 或 89.50。");
    public static readonly Text AxisNameMissing = new("Give the choice a name, such as Colour.", "请为选项命名，例如“颜色”。");
    public static readonly Text TooManyAxes = new("A product has at most {0} choices.", "一件商品最多 {0} 个选项。");
    public static readonly Text AxisThere = new("There is a choice “{0}” already.", "已经有“{0}”这个选项。");
    public static readonly Text AxisValueTwice = new("{0} has the value “{1}” twice.", "{0} 中“{1}”出现了两次。");
    public static readonly Text AxisValueMissing = new("Write the values of {0}, one a line.", "请写出{0}的选项，每行一个。");
    public static readonly Text TooManyVariants = new("That would make {0} variants; a product has at most {1}.", "这样会有 {0} 个规格；一件商品最多 {1} 个。");

    public static readonly Text NoSuchProduct = new("There is no product with the address or number “{0}”.", "没有地址或货号为“{0}”的商品。");
    public static readonly Text LinkToItself = new("A product does not belong to itself.", "商品不能关联自己。");
    public static readonly Text PartNumberMissing = new("Give the part its number.", "请填写零件编号。");
    public static readonly Text PartNumberTwice = new("The part number {0} stands twice.", "零件编号 {0} 出现了两次。");
    public static readonly Text PartNameMissing = new("Name the part in both languages.", "请用两种语言写出零件名称。");
    public static readonly Text UnknownAttribute = new("The catalogue does not know this attribute.", "商品目录里没有这个属性。");

    public static readonly Text NoSuchSku = new("This product has no variant with the SKU “{0}”.", "本商品没有 SKU 为“{0}”的规格。");
    public static readonly Text TooManyPhotos = new("A product has at most {0} photos.", "一件商品最多 {0} 张照片。");

    public static readonly Text LacksName = new("It has no name in either language.", "两种语言都没有名称。");
    public static readonly Text LacksPrice = new("No variant on sale has a price.", "没有一个在售规格有价格。");
    public static readonly Text LacksCategory = new("It stands in no category yet.", "还没有放入任何分类。");
    public static readonly Text LacksTax = new("It has no tax class.", "还没有税类。");
    public static readonly Text StatusWrong = new("That is no state of a product.", "商品没有这个状态。");
}
