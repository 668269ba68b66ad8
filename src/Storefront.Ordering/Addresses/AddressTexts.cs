namespace Storefront.Ordering.Addresses;

public static class AddressTexts
{
    public static readonly Text Name = new("Full name", "收件人姓名");

    public static readonly Text Company = new("Company", "公司");

    public static readonly Text Phone = new("Phone", "手机或电话");

    public static readonly Text Region = new("Region", "地区");

    public static readonly Text City = new("City", "城市");

    public static readonly Text District = new("District", "区、县");

    public static readonly Text Street = new("Street and number", "街道与门牌");

    public static readonly Text Street2 = new("Addition", "补充地址");

    public static readonly Text Postcode = new("Postcode", "邮编");

    public static readonly Text TooLong = new(
        "Please shorten this to {0} characters.",
        "请缩短到 {0} 个字以内。");

    public static readonly Text ChooseRegion = new(
        "Choose one from the list.",
        "请从列表中选择。");

    public static readonly Text PostcodeForm = new(
        "{0}s in {1} look like {2}.",
        "{1}的{0}形如 {2}。");

    public static readonly Text PhoneForm = new(
        "This is not a number that we can call in {0}. From abroad begin with + and the country's number.",
        "这不是{0}可以拨通的号码。境外号码请以 + 和国家代码开头。");

    public static readonly Text NoDelivery = new(
        "We do not deliver to {0}.",
        "目前不能送到{0}。");

    public static readonly Text PostcodeElsewhere = new(
        "{0} is in {1}, but the state is {2}. If both are right, order once more.",
        "{0} 在{1}，您选的是{2}。如果都没填错，再提交一次即可。");

    public static readonly Text EmailForm = new(
        "An email address looks like name@example.com.",
        "电子邮箱形如 name@example.com。");

    public static readonly Text EmailMissing = new(
        "Enter an email address for the receipt.",
        "请填写电子邮箱，用来接收订单确认。");

    private static readonly Text _nameMissing = new(
        "Enter the full name of the person who receives it.",
        "请填写收件人姓名。");

    private static readonly Text _phoneMissing = new(
        "Enter a phone number for the driver.",
        "请填写手机或电话，方便快递员联系。");

    /// <summary>Asks for a field that is empty, by the name that it has in the country.</summary>
    public static Text Missing(CountryForm form, AddressField field)
    {
        var label = form.Format.LabelOf(field);

        // "City" begins a line of its own and stands small in a sentence; "ZIP code" is written so everywhere.
        var name = label.En.Length > 1 && char.IsLower(label.En[1]) ? char.ToLowerInvariant(label.En[0]) + label.En[1..] : label.En;
        return field switch
        {
            AddressField.Name => _nameMissing,
            AddressField.Phone => _phoneMissing,
            AddressField.Region when form.Regions is not null => new Text($"Choose the {name}.", $"请选择{label.Zh}。"),
            AddressField.City => new Text($"Enter the {name}.", "请填写城市。"),
            AddressField.Street => new Text($"Enter the {name}.", "请填写详细地址。"),
            _ => new Text($"Enter the {name}.", $"请填写{label.Zh}。"),
        };
    }
}
