using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Cart;

public static class CartTexts
{
    public static readonly Text Title = new("Cart", "购物车");

    public static readonly Text Things = new("{0} products, {1} pieces", "{0} 种商品，共 {1} 件");

    public static readonly Text OneThing = new("1 product, {0} pieces", "1 种商品，共 {0} 件");

    public static readonly Text OnePiece = new("1 piece", "1 件商品");

    public static readonly Text Empty = new(
        "The cart is empty. What you put in stays here for 90 days, on this device or in your account.",
        "购物车空着。放进来的东西会在这台设备或您的账户里保留 90 天。");

    public static readonly Text GoesWith = new("Goes with what you have here", "和您选的可以搭配");

    public static readonly Text WhatYouBuy = new("What you buy", "要买的");

    public static readonly Text OneParcel = new("One parcel, here by ", "一个包裹，最晚 ");

    public static readonly Text OneParcelEnd = new("", "送到");

    public static readonly Text Fetch = new("Ready to be fetched from ", "可自取时间：");

    public static readonly Text PayBefore = new("If paid by {0}, sent to {1}", "{0} 前付款有效，寄往{1}");

    public static readonly Text PaidFetched = new("If paid by {0}", "{0} 前付款有效");

    public static readonly Text QuantityOf = new("Quantity of {0}", "{0}的数量");

    public static readonly Text Less = new("One less", "减少一件");

    public static readonly Text More = new("One more", "增加一件");

    public static readonly Text Update = new("Update quantity", "更新数量");

    public static readonly Text Remove = new("Remove", "移除");

    public static readonly Text RemoveThing = new("Remove {0}", "移除{0}");

    public static readonly Text Each = new("{0} each", "{0} 一件");

    public static readonly Text WasWhenAdded = new("{0} when you added it; the new price counts", "加入时 {0}，已按新价");

    public static readonly Text OnlySoMany = new("Only {0} left. Change the number to go on.", "只剩 {0} 件，请修改数量后继续。");

    public static readonly Text NotSoldHere = new(
        "Not for sale in this market. It stays in your cart for the markets that sell it.",
        "本市场不出售。它仍留在购物车里，可到出售它的市场购买。");

    public static readonly Text NoLongerSold = new("Something that we no longer sell", "已停售的商品");

    public static readonly Text Removed = new("Removed: {0}", "已移除：{0}");

    public static readonly Text PutBack = new("Put it back", "放回去");

    public static readonly Text WhereTo = new("Where does it go", "寄到哪里");

    public static readonly Text Country = new("Country", "国家");

    public static readonly Text Method = new("Delivery", "配送方式");

    public static readonly Text MethodFor = new("{0}, {1}", "{0}，{1}");

    public static readonly Text ShowCost = new("Show the cost", "重新计算");

    public static readonly Text ToCheckout = new("To the checkout", "去结算");

    public static readonly Text NoPersonalData = new(
        "No name, no address, no account needed to see this.",
        "查看费用不需要姓名、地址或账户。");

    public static readonly Text FixFirst = new(
        "Something in the cart cannot be ordered as it stands. It is marked beside the thing.",
        "购物车里有商品暂时不能下单，原因写在该商品旁。");

    public static readonly Text CannotGoThere = new(
        "We cannot send these goods to this place: too heavy, or no carrier goes there.",
        "这些商品寄不到该地：超重，或没有承运商。");

    public static readonly Text ChooseRegion = new(
        "Choose a state or province: the tax depends on it.",
        "请选择州或省，税费与之有关。");
}
