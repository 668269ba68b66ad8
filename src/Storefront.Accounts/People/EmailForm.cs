namespace Storefront.Accounts.People;

/// <summary>The one form in which we keep an e-mail address: trimmed and composed, so that two ways to type it are one account.</summary>
public static class EmailForm
{
    public static string Of(string typed) => typed.Trim().Normalize(System.Text.NormalizationForm.FormKC);
}
