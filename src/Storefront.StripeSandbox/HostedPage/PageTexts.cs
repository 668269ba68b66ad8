namespace Storefront.StripeSandbox.HostedPage;

internal static class PageTexts
{
    public static readonly PageText Test = new("Test payment page. No money moves.", "测试付款页面，不会产生真实扣款。");
    public static readonly PageText TestMore = new("Only the test cards listed here work. Do not enter a real card.", "仅限使用本页列出的测试卡，请勿输入真实卡号。");
    public static readonly PageText Title = new("Payment", "付款");
    public static readonly PageText Skip = new("Skip to content", "跳到正文");
    public static readonly PageText Order = new("What you pay for", "付款明细");
    public static readonly PageText Item = new("Item", "项目");
    public static readonly PageText Amount = new("Amount", "金额");
    public static readonly PageText Pieces = new("{0} at {1}", "{0} 件，每件 {1}");
    public static readonly PageText Total = new("Total", "合计");
    public static readonly PageText Back = new("Back to the shop without paying", "不付款，返回商店");
    public static readonly PageText BackToShop = new("Back to the shop", "返回商店");
    public static readonly PageText Email = new("Email", "邮箱");
    public static readonly PageText Method = new("Payment method", "付款方式");
    public static readonly PageText Card = new("Card", "银行卡");
    public static readonly PageText Alipay = new("Alipay", "支付宝");
    public static readonly PageText WeChatPay = new("WeChat Pay", "微信支付");
    public static readonly PageText SepaDebit = new("SEPA bank debit", "SEPA 银行扣款");
    public static readonly PageText UsBankAccount = new("US bank debit", "美国银行账户扣款");
    public static readonly PageText WalletHint = new("Opens a page where you allow or refuse the payment.", "将打开一个页面，由您确认或拒绝付款。");
    public static readonly PageText DebitHint = new("Stays in processing, then ends by itself.", "先显示处理中，稍后自动出结果。");
    public static readonly PageText CardNumber = new("Card number", "卡号");
    public static readonly PageText Expiry = new("Expiry (MM/YY)", "有效期（月/年）");
    public static readonly PageText Cvc = new("CVC", "安全码");
    public static readonly PageText Account = new("How the bank answers", "银行如何答复");
    public static readonly PageText DebitClears = new("The debit clears", "扣款成功");
    public static readonly PageText DebitReturns = new("The bank returns it", "扣款被银行退回");
    public static readonly PageText Pay = new("Pay {0}", "支付 {0}");
    public static readonly PageText TestCards = new("Test cards", "测试卡");
    public static readonly PageText FillIn = new("Fill in {0}", "填入 {0}");
    public static readonly PageText WhatHappens = new("What happens", "结果");
    public static readonly PageText CardSucceeds = new("Payment succeeds", "付款成功");
    public static readonly PageText CardDeclined = new("The bank declines", "银行拒绝");
    public static readonly PageText CardWithoutFunds = new("Insufficient funds", "余额不足");
    public static readonly PageText CardAsks = new("3-D Secure asks first", "先进行 3-D Secure 验证");
    public static readonly PageText CardRefundPends = new("Succeeds; a refund takes a while", "付款成功，退款稍后到账");
    public static readonly PageText CardRefundFails = new("Succeeds; a refund comes back", "付款成功，退款会被退回");
    public static readonly PageText CardDisputed = new("Succeeds, then disputed", "付款成功，随后被争议");

    public static readonly PageText Problem = new("The payment was not made.", "付款未完成。");
    public static readonly PageText NoEmail = new("Enter an email address, such as name@example.com.", "请输入邮箱地址，例如 name@example.com。");
    public static readonly PageText NoMethod = new("Choose a payment method.", "请选择付款方式。");
    public static readonly PageText NoCardNumber = new("Enter one of the test card numbers below, such as 4242 4242 4242 4242.", "请输入下方的测试卡号，例如 4242 4242 4242 4242。");
    public static readonly PageText NotATestCard = new("This is not one of the test cards. Use one from the list below.", "这不是测试卡，请使用下方列出的卡号。");
    public static readonly PageText NoExpiry = new("Enter month and year, such as 12/34, not in the past.", "请输入月份和年份，例如 12/34，且不能早于本月。");
    public static readonly PageText NoCvc = new("Enter three digits, such as 123.", "请输入三位数字，例如 123。");
    public static readonly PageText Declined = new("The bank declined this card. Nothing was taken. Try another card.", "银行拒绝了这张卡，未扣款。请换一张卡。");
    public static readonly PageText InsufficientFunds = new("This card has insufficient funds. Nothing was taken. Try another card.", "这张卡余额不足，未扣款。请换一张卡。");
    public static readonly PageText NotAuthorised = new("The payment was not allowed. Nothing was taken. Try again or choose another method.", "付款未获授权，未扣款。请重试或换一种付款方式。");

    public static readonly PageText ThreeDSecureTitle = new("Your bank asks: is it you?", "银行需要确认是您本人");
    public static readonly PageText WalletTitle = new("{0}: allow this payment?", "{0}：确认付款？");
    public static readonly PageText AuthoriseText = new("This stands in for the page of the bank or wallet. The amount is {0}.", "此页代替银行或钱包的页面。金额为 {0}。");
    public static readonly PageText Complete = new("Complete", "确认付款");
    public static readonly PageText Fail = new("Fail", "拒绝付款");

    public static readonly PageText ExpiredTitle = new("This payment page has expired", "付款页面已过期");
    public static readonly PageText ExpiredText = new("Nothing was taken. The shop can open a new one for you.", "没有扣款。您可以回到商店重新付款。");
    public static readonly PageText PaidTitle = new("This is already paid", "已完成付款");
    public static readonly PageText PaidText = new("It was paid once, and it will not be taken again.", "款项只扣了一次，不会重复扣款。");
    public static readonly PageText ProcessingTitle = new("The payment is on its way", "付款处理中");
    public static readonly PageText ProcessingText = new("The bank has not answered yet. You do not need to do anything.", "银行尚未答复，您什么都不用做。");
    public static readonly PageText MissingTitle = new("There is no such payment page", "没有这个付款页面");
    public static readonly PageText MissingText = new("The address is wrong or was cut. Go back to the shop and pay from there.", "地址有误或不完整。请回到商店重新付款。");
}
