namespace Storefront.Catalog.Keeping;

/// <summary>Why a category, a brand or an attribute cannot be so.</summary>
internal static class KeepTexts
{
    public static readonly Text NameMissing = new("Give it an English name; it is shown wherever the Chinese one is missing.", "请填写英文名称；没有中文名称的地方会显示它。");
    public static readonly Text SlugMissing = new("Give it an address: small letters, digits and hyphens.", "请填写地址：小写字母、数字和连字符。");
    public static readonly Text SlugTaken = new("“{0}” is the address of “{1}”. Choose a different one.", "“{0}”已经是“{1}”的地址，请换一个。");
    public static readonly Text SlugWasAnothers = new("Links to “{0}” still lead to “{1}”, which had that address before. Choose a different one.", "“{0}”是“{1}”用过的地址，旧链接仍然通向它，请换一个。");
    public static readonly Text UnsortedKeepsSlug = new("This is where goods that nobody has sorted arrive; its address stays.", "未分类的商品都先放在这里，它的地址不能修改。");

    public static readonly Text ParentMissing = new("That category is no longer there. Choose another one.", "那个分类已经不在了，请另选一个。");
    public static readonly Text BelowItself = new("“{0}” cannot stand below itself.", "“{0}”不能放在自己下面。");
    public static readonly Text BelowItsOwn = new("“{0}” cannot stand below “{1}”, which stands below it.", "“{1}”在“{0}”下面，所以“{0}”不能放到它下面。");
    public static readonly Text SectionStaysUp = new("A numbered section stays at the top.", "带编号的大类只能在最上层。");

    public static readonly Text SectionStays = new("The eight numbered sections may be renamed, but not removed.", "八个带编号的大类可以改名，但不能删除。");
    public static readonly Text UnsortedStays = new("Goods that nobody has sorted arrive here, so it stays.", "未分类的商品都先放在这里，不能删除。");
    public static readonly Text HouseStays = new("This is the shop’s own brand. It may be renamed, but not removed.", "这是本店自己的品牌，可以改名，但不能删除。");
    public static readonly Text NotEmpty = new("“{0}” still holds {1} goods and {2} categories. Choose where they go.", "“{0}”里还有 {1} 件商品和 {2} 个分类，请选择把它们移到哪里。");
    public static readonly Text StillMakes = new("“{0}” still makes {1} goods. Choose the brand that they get.", "“{0}”还有 {1} 件商品，请选择把它们归到哪个品牌。");
    public static readonly Text TargetWithin = new("What is in “{0}” cannot move to “{1}”, which goes with it.", "“{1}”属于“{0}”，不能把内容移到那里。");
    public static readonly Text TargetItself = new("Choose another one than “{0}” itself.", "请选择“{0}”以外的一个。");
    public static readonly Text TargetMissing = new("What you chose is no longer there. Choose again.", "您选的已经不在了，请重新选择。");
    public static readonly Text ChangedMeanwhile = new("{0} changed it after you opened this page. Look at it again, then decide.", "您打开本页后，{0} 修改过它。请再看一眼，然后决定。");
    public static readonly Text Busy = new("Others kept changing it. Nothing more was moved; try again.", "有人一直在修改它，没有继续移动，请再试一次。");
    public static readonly Text SlugTakenSince = new("It cannot come back: its address “{0}” belongs to “{1}” now.", "无法恢复：它的地址“{0}”现在属于“{1}”。");
    public static readonly Text IsBack = new("It is back already.", "已经恢复过了。");

    public static readonly Text KindStays = new("{0} goods state it, so its kind stays.", "已有 {0} 件商品填写了它，类型不能修改。");
    public static readonly Text KindWrong = new("Choose one of the kinds.", "请选择一种类型。");
    public static readonly Text LabelMissing = new("Give it an English name; it is shown wherever the Chinese one is missing.", "请填写英文名称；没有中文名称的地方会显示它。");
    public static readonly Text GroupMissing = new("Say in English under which heading it stands.", "请用英文填写它所在的分组。");
}
