namespace Storefront.Web.Accounts.Confirmation;

/// <summary>What the link in a mail carries.</summary>
public sealed class ConfirmationForm
{
    public Guid Id { get; set; }

    public string? Token { get; set; }
}
