namespace Storefront.Web.Accounts.Account;

public sealed record AccountPage(string Name, string Email, bool EmailConfirmed, DateTimeOffset RegisteredAt, int Sessions);
