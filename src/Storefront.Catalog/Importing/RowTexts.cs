namespace Storefront.Catalog.Importing;

/// <summary>Why a row is left out. Each follows on "line 12": a verb, and what would help.</summary>
internal static class RowTexts
{
    public static readonly Text NoJson = new("is no JSON object", "不是 JSON 对象");
    public static readonly Text BrokenJson = new("is no JSON object: {0}", "不是 JSON 对象：{0}");
    public static readonly Text TooLong = new("is longer than {0} characters", "超过 {0} 个字符");
    public static readonly Text NoId = new("has no id", "没有 id");
    public static readonly Text NoTitle = new("has no title", "没有标题");
    public static readonly Text Picture = new("has the picture {0}, which cannot be taken: {1}", "图片 {0} 无法使用：{1}");
    public static readonly Text NoBrand = new("has no brand", "没有品牌");
    public static readonly Text NoWholeCents = new("has no price in whole cents", "没有以分为单位的整数价格");
    public static readonly Text PriceOutOfRange = new("has the price {0}", "价格为 {0}");
    public static readonly Text UnknownCurrency = new("has the currency '{0}', in which no market sells", "货币“{0}”没有对应的市场");
    public static readonly Text NoBarcode = new("has the barcode '{0}', which is none", "条码“{0}”不是有效条码");
    public static readonly Text SameId = new("has the id of line {0}", "与第 {0} 行的 id 相同");
    public static readonly Text BarcodeTwice = new("has the barcode {0}, which line {1} of the same file has too", "条码 {0} 与同一文件第 {1} 行重复");
    public static readonly Text BarcodeTaken = new("has the barcode {0}, which belongs to {1}", "条码 {0} 已属于 {1}");
    public static readonly Text NumberTwice = new("has the number {0}, which line {1} of the same file has too", "货号 {0} 与同一文件第 {1} 行重复");
    public static readonly Text NumberTaken = new("has the number {0}, which belongs to {1}", "货号 {0} 已属于 {1}");
    public static readonly Text SlugTaken = new("asks for the address '{0}', which {1} has already", "想用的网址“{0}”已被 {1} 使用");
    public static readonly Text SlugTwice = new("asks for the address '{0}', which line {1} of the same file asks for too", "想用的网址“{0}”与同一文件第 {1} 行重复");
    public static readonly Text CouldNotBeWritten = new("could not be written: {0}", "无法写入：{0}");

    public static readonly Text InLine = new("is left out, because line {0} {1}", "未导入，因为第 {0} 行{1}");
    public static readonly Text NoName = new("is new and has no name: fill name.en or name.zh", "是新商品但没有名称：请填写 name.en 或 name.zh");
    public static readonly Text NoPrice = new("is new and has no price: fill price.usd, price.eur or price.cny", "是新商品但没有价格：请填写 price.usd、price.eur 或 price.cny");
    public static readonly Text NoKey = new("has nothing in the column product, which says what rows belong together", "product 列为空，无法判断属于哪个商品");
    public static readonly Text KeyTwice = new("names the product '{0}' again, which line {1} has: rows of one product must follow one another", "再次出现商品“{0}”（见第 {1} 行）：同一商品的各行必须连在一起");
    public static readonly Text NoSku = new("has no sku, and the product has several rows", "没有 sku，而该商品有多行");
    public static readonly Text SkuTwice = new("has the sku '{0}', which line {1} of the same product has too", "sku“{0}”与同一商品的第 {1} 行重复");
    public static readonly Text SayDifferent = new("says {0} is '{1}', and line {2} of the same product says '{3}'", "的 {0} 为“{1}”，而同一商品第 {2} 行为“{3}”");
    public static readonly Text FewFields = new("has {0} fields where the first line has {1}: is a quote missing, or is the file cut off?", "有 {0} 个字段，而首行有 {1} 个：是否缺少引号，或文件不完整？");
    public static readonly Text CutOff = new("ends inside a quoted field: the file is cut off here", "在引号内结束：文件在此处被截断");
    public static readonly Text NoAmount = new("has '{1}' in {0}, which is no price; write it as 1240.00", "的 {0} 为“{1}”，不是价格；请写成 1240.00");
    public static readonly Text SwappedComma = new("has '{1}' in {0}: point and comma are swapped; write {2}", "的 {0} 为“{1}”：小数点与逗号写反了；请写成 {2}");
    public static readonly Text NoWholeNumber = new("has '{1}' in {0}, which is no whole number", "的 {0} 为“{1}”，不是整数");
    public static readonly Text NoNumber = new("has '{1}' in {0}, which is no number; write it as 1.5", "的 {0} 为“{1}”，不是数字；请写成 1.5");
    public static readonly Text NoYesOrNo = new("has '{1}' in {0}; write yes or no", "的 {0} 为“{1}”；请写“是”或“否”");
    public static readonly Text NoTaxClass = new("has the tax class '{0}'; there are standard, reduced and service", "税率类别“{0}”不存在；现有 standard、reduced、service");
    public static readonly Text NoSlug = new("asks for the address '{0}'; use small letters, digits and hyphens", "想用的网址“{0}”无效；只能用小写字母、数字和连字符");
    public static readonly Text LongCell = new("has {1} characters in {0}; at most {2}", "的 {0} 有 {1} 个字符；最多 {2} 个");
    public static readonly Text BelowItself = new("puts '{0}' below itself in '{1}'", "把“{0}”放在了它自己之下（{1}）");
}
