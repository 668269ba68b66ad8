using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared;

public static class LayoutTexts
{
    public static readonly Text SkipToContent = new("Skip to content", "跳到正文");
    public static readonly Text Catalogue = new("Catalogue", "目录");
    public static readonly Text ToTheCatalogue = new("To the catalogue", "去看目录");
    public static readonly Text YouAreHere = new("You are here", "您在这里");
    public static readonly Text Home = new("home page", "首页");
    public static readonly Text Market = new("Language and currency", "语言和币种");
    public static readonly Text Delivery = new("Delivery", "配送");
    public static readonly Text Contact = new("Contact", "联系我们");
    public static readonly Text TrackOrder = new("Track an order", "查订单");
    public static readonly Text SignIn = new("Sign in", "登录");
    public static readonly Text Account = new("Account", "我的账户");
    public static readonly Text Cart = new("Cart", "购物车");
    public static readonly Text PiecesInCart = new("{0} in the cart", "购物车里有 {0} 件");
    public static readonly Text Promise = new(
        "For everything we sell, you can get the parts and find someone to mend it.",
        "我们卖的每样东西，零件买得到，坏了有人修。");

    public static readonly Text Buy = new("Buy", "购买");
    public static readonly Text Help = new("Help", "帮助");
    public static readonly Text Staybolt = new("Staybolt", "长守");
    public static readonly Text DeliveryAndPrices = new("Delivery and prices", "配送与价格");
    public static readonly Text Payment = new("Payment", "付款");
    public static readonly Text Tax = new("Tax and invoices", "税与发票");
    public static readonly Text Returns = new("Returns", "退货");
    public static readonly Text PartsPromise = new("The parts promise", "零件承诺");
    public static readonly Text About = new("About us", "关于我们");
    public static readonly Text HowWeDecide = new("How we decide a claim", "售后怎么判");
    public static readonly Text Privacy = new("Privacy", "隐私");
    public static readonly Text Terms = new("Terms of sale", "销售条款");
    public static readonly Text Accessibility = new("Accessibility", "无障碍");
    public static readonly Text BackToShop = new("Back to the shop", "回到店里");
}
