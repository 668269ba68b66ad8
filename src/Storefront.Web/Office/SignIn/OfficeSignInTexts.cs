using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.SignIn;

public static class OfficeSignInTexts
{
    public static readonly Text Title = new("Sign in", "登录");
    public static readonly Text Heading = new("Sign in to the office", "登录后台");
}
