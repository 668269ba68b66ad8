using Storefront.Catalog.Products;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

public static class EditPageTexts
{
    public static readonly Text Sections = new("Parts of this product", "本商品各部分");
    public static readonly Text Catalogue = new("Catalogue", "商品");
    public static readonly Text AllProducts = new("All products", "全部商品");
    public static readonly Text Words = new("Text", "文字");
    public static readonly Text Shelf = new("Shelf", "归类");
    public static readonly Text Variants = new("Variants", "规格");
    public static readonly Text Attributes = new("Attributes", "属性");
    public static readonly Text Links = new("What belongs to it", "关联商品");
    public static readonly Text Parts = new("Numbered parts", "编号零件");
    public static readonly Text Pictures = new("Pictures", "图片");
    public static readonly Text Stock = new("Stock", "库存");
    public static readonly Text Prices = new("Price history", "价格记录");
    public static readonly Text History = new("Who changed what", "修改记录");

    public static readonly Text Save = new("Save", "保存");
    public static readonly Text Publish = new("Save and publish", "保存并上架");
    public static readonly Text Withhold = new("Back to draft", "退回草稿");
    public static readonly Text Archive = new("Archive", "下架");
    public static readonly Text InShop = new("Look at it in the shop", "在商店中查看");
    public static readonly Text Preview = new("Preview", "预览");
    public static readonly Text PreviewNote = new("Anybody with this link sees it until {0}", "任何人凭此链接都可查看，有效至 {0}");
    public static readonly Text Unsaved = new("Not saved yet", "尚未保存");
    public static readonly Text ChangedAt = new("Changed {0}", "{0}修改");

    public static readonly Text Name = new("Name", "名称");
    public static readonly Text NameNote = new("shown everywhere", "处处显示");
    public static readonly Text Line = new("One line", "一句话");
    public static readonly Text LineNote = new("below the name in lists", "列表中名称下方");
    public static readonly Text Summary = new("Summary", "简介");
    public static readonly Text SummaryNote = new("below the name on its page, and in search results", "页面名称下方和搜索结果");
    public static readonly Text Story = new("Description", "描述");
    public static readonly Text StoryNote = new("a paragraph a line", "每行一段");
    public static readonly Text Performance = new("Measured", "实测");
    public static readonly Text Quality = new("Quality", "品质");
    public static readonly Text Care = new("Use and care", "使用与保养");
    public static readonly Text SentenceNote = new("a sentence a line", "每行一句");

    public static readonly Text Slug = new("Address of its page", "页面地址");
    public static readonly Text SlugNote = new("A published address that changes goes on leading here.", "已上架的地址修改后，旧地址仍会通向这里。");
    public static readonly Text Model = new("Model", "型号");
    public static readonly Text Brand = new("Brand", "品牌");
    public static readonly Text Category = new("Category", "分类");
    public static readonly Text Kind = new("Kind", "类型");
    public static readonly Text Tax = new("Tax class", "税类");
    public static readonly Text TaxNone = new("Not chosen yet", "尚未选择");
    public static readonly Text TaxStandard = new("Standard", "标准税率");
    public static readonly Text TaxReduced = new("Reduced", "低税率");
    public static readonly Text TaxService = new("Services", "服务");
    public static readonly Text Warranty = new("Warranty, years", "保修年数");
    public static readonly Text Since = new("Sold since", "开售");
    public static readonly Text Last = new("Last sale", "停售");
    public static readonly Text PartsUntil = new("Parts until", "零件供应至");
    public static readonly Text SoftwareUntil = new("Software until", "软件支持至");
    public static readonly Text MonthNote = new("2026 or 2026-03", "2026 或 2026-03");

    public static readonly Text Axes = new("What a buyer chooses by", "买家按什么选");
    public static readonly Text AxisEn = new("New choice, English", "新选项，英文");
    public static readonly Text AxisZh = new("New choice, Chinese", "新选项，中文");
    public static readonly Text AddAxis = new("Add the choice", "添加选项");
    public static readonly Text AxisValues = new("Values", "选项值");
    public static readonly Text AxisValuesNote = new("one a line: code | English | Chinese; a new one needs no code", "每行一个：代码 | 英文 | 中文；新的不用写代码");
    public static readonly Text Generate = new("Make every combination", "生成全部组合");
    public static readonly Text AddVariant = new("Add one row", "添加一行");
    public static readonly Text NoVariants = new("No variants yet. Name a choice and make its combinations, add a row, or paste them from a spreadsheet.", "还没有规格。请添加选项并生成组合、逐行添加，或从表格粘贴。");
    public static readonly Text Number = new("Number", "货号");
    public static readonly Text Gtin = new("Barcode", "条码");
    public static readonly Text PartNumber = new("Maker’s number", "厂家型号");
    public static readonly Text Weight = new("Grams", "克重");
    public static readonly Text State = new("State", "状态");
    public static readonly Text OnSale = new("On sale", "在售");
    public static readonly Text Withdrawn = new("Withdrawn", "停售");
    public static readonly Text Remove = new("Take out {0}", "移除{0}");
    public static readonly Text RemoveColumn = new("Take out", "移除");
    public static readonly Text Cell = new("{0}, {1}", "{0}，{1}");
    public static readonly Text NewRow = new("New row", "新行");
    public static readonly Text Paste = new("Paste from a spreadsheet", "从表格粘贴");
    public static readonly Text PasteNote = new("Columns: {0}. A line of headings may come first; then their order does not matter.", "各列：{0}。第一行可以是表头，此时列的顺序不限。");
    public static readonly Text PasteButton = new("Take the rows", "读入数据");
    public static readonly Text PasteRefused = new("Nothing was taken. Mend these cells and try again.", "没有读入任何数据。请改好这些单元格后再试。");

    public static readonly Text Attribute = new("Attribute", "属性");
    public static readonly Text Value = new("Value", "值");
    public static readonly Text Unit = new("Unit", "单位");
    public static readonly Text Where = new("Where", "市场");
    public static readonly Text Everywhere = new("everywhere", "所有市场");
    public static readonly Text AddAttribute = new("Add attribute", "添加属性");
    public static readonly Text AttributeMissing = new("Choose an attribute.", "请选择属性。");
    public static readonly Text NoAttributes = new("Nothing is stated yet.", "还没有填写属性。");
    public static readonly Text NotSaid = new("not said", "未注明");
    public static readonly Text Yes = new("Yes", "是");
    public static readonly Text No = new("No", "否");

    public static readonly Text FindGoods = new("Find goods by name or number", "按名称或货号查找商品");
    public static readonly Text FindButton = new("Find", "查找");
    public static readonly Text FoundNothing = new("Nothing was found for “{0}”.", "没有找到“{0}”。");
    public static readonly Text AddAs = new("Add {0} as", "添加 {0} 为");
    public static readonly Text AsPart = new("numbered part", "编号零件");
    public static readonly Text NoLinks = new("Nothing is linked yet.", "还没有关联商品。");
    public static readonly Text LinkTarget = new("Address or number", "地址或货号");
    public static readonly Text Relation = new("Relation", "关系");

    public static readonly Text PartNo = new("Part number", "零件编号");
    public static readonly Text Figure = new("In the drawing", "图中编号");
    public static readonly Text PartNames = new("Name: English, Chinese", "名称：英文、中文");
    public static readonly Text NotSold = new("Why not sold: English, Chinese", "不单卖原因：英文、中文");
    public static readonly Text PartNameEn = new("Name, English", "英文名");
    public static readonly Text PartNameZh = new("Name, Chinese", "中文名");
    public static readonly Text Minutes = new("Minutes", "分钟");
    public static readonly Text SoldAs = new("Sold as", "作为商品");
    public static readonly Text NotSoldEn = new("Why not sold, English", "不单卖原因，英文");
    public static readonly Text NotSoldZh = new("Why not sold, Chinese", "不单卖原因，中文");
    public static readonly Text AddPart = new("Add a part", "添加零件");
    public static readonly Text NoParts = new("No numbered parts.", "没有编号零件。");

    public static readonly Text NoPhotos = new("No photos. The shop shows its drawing, or the rating plate.", "没有照片。商店会显示图纸或铭牌。");
    public static readonly Text AltEn = new("What it shows, English", "图中内容，英文");
    public static readonly Text AltZh = new("What it shows, Chinese", "图中内容，中文");
    public static readonly Text PhotoSkus = new("Only of these SKUs", "仅用于这些 SKU");
    public static readonly Text PhotoSkusHint = new("Parted by commas. Empty: it shows every variant.", "用逗号分隔。留空则用于全部规格。");
    public static readonly Text Place = new("Place", "顺序");
    public static readonly Text TakeDown = new("Take it down", "撤下");
    public static readonly Text PhotoFile = new("New photo", "新照片");
    public static readonly Text PhotoHint = new("JPEG, PNG, WebP, AVIF or a plain SVG, up to 20 MB and 50 megapixels. What a camera writes about place and time is left out.", "JPEG、PNG、WebP、AVIF 或纯图形 SVG，不超过 20 MB、5000 万像素。相机写入的地点和时间会被去除。");
    public static readonly Text AddPhoto = new("Put it up", "上传");
    public static readonly Text PhotoMissing = new("Choose a file first.", "请先选择文件。");

    public static readonly Text OnHand = new("On hand", "库存");
    public static readonly Text Available = new("Can be sold", "可售");
    public static readonly Text Pieces = new("Pieces to add, or to take off with −", "增加件数（减少用 −）");
    public static readonly Text Book = new("Book the pieces", "登记库存");
    public static readonly Text NoStock = new("Stock is booked for variants that are saved.", "保存规格后才能登记库存。");

    public static readonly Text When = new("When", "时间");
    public static readonly Text Price = new("Price", "价格");
    public static readonly Text Cause = new("By", "由");
    public static readonly Text NoPrice = new("none", "无");
    public static readonly Text PriceChanges = new("{0} changes", "{0} 次变动");
    public static readonly Text PriceChange = new("1 change", "1 次变动");
    public static readonly Text NoPrices = new("No price has changed yet.", "还没有价格变动。");
    public static readonly Text NoChanges = new("Nobody has changed it here yet.", "还没有人在这里修改过。");
    public static readonly Text Was = new("was", "原为");

    public static readonly Text ClashTitle = new("While you were editing, this product was changed.", "您编辑期间，这件商品被修改过。");
    public static readonly Text ClashLead = new("Nothing of yours is lost, and nothing is saved yet. Choose where both changed the same, then save.", "您写的内容都还在，尚未保存。双方都改过的地方请选择，然后保存。");
    public static readonly Text ClashImport = new("an import", "导入");
    public static readonly Text KeepMine = new("Keep mine", "保留我的");
    public static readonly Text TakeTheirs = new("Take theirs", "采用对方的");
    public static readonly Text Taken = new("{0} changed it; taken over.", "{0} 的修改，已带入。");
    public static readonly Text Theirs = new("{0} wrote", "{0} 写的");
    public static readonly Text Mine = new("You wrote", "您写的");
    public static readonly Text NothingThere = new("(nothing)", "（空）");
    public static readonly Text WrongOne = new("One field needs another look. Nothing is saved yet.", "有一处需要再看一眼，尚未保存。");
    public static readonly Text WrongSome = new("{0} fields need another look. Nothing is saved yet.", "有 {0} 处需要再看一眼，尚未保存。");

    private static readonly Text _saved = new("Saved.", "已保存。");
    private static readonly Text _published = new("Published. The shop shows it now.", "已上架，商店里可以看到了。");
    private static readonly Text _withheld = new("It is a draft again; the shop shows it no more.", "已退回草稿，商店不再显示。");
    private static readonly Text _archived = new("Archived. Its page stays, but it is not sold.", "已下架。页面保留，但不再出售。");
    private static readonly Text _booked = new("The pieces are booked.", "库存已登记。");

    private static readonly Dictionary<LinkKind, Text> _links = new()
    {
        [LinkKind.Accessory] = new("Accessory", "配件"),
        [LinkKind.Consumable] = new("Consumable", "耗材"),
        [LinkKind.SparePart] = new("Spare part", "备件"),
        [LinkKind.Successor] = new("Successor", "后续型号"),
        [LinkKind.GoesWith] = new("Goes with it", "搭配"),
    };

    public static Text Of(LinkKind kind) => _links[kind];

    public static Text? Done(string? what) => what switch
    {
        "save" => _saved,
        "publish" => _published,
        "withhold" => _withheld,
        "archive" => _archived,
        "stock" => _booked,
        _ => null,
    };
}
