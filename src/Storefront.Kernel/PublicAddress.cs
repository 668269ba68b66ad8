namespace Storefront.Kernel;

/// <summary>
/// The address under which customers reach the shop. Links in mails and payments are built on it and never on a request's Host header, which anybody can
/// choose. Read late, because without the setting Storefront:PublicUrl it is where the server listens, and that is known only once it does.
/// </summary>
public sealed class PublicAddress(Func<Uri> find)
{
    public Uri Root => find();

    /// <summary>The whole address of a page: <c>To("/en/cart")</c> is <c>https://shop.example/en/cart</c>.</summary>
    public string To(string path) => new Uri(Root, path).AbsoluteUri;
}
