namespace Storefront.Web.Accounts.Account;

public sealed record AccountPage(string Name, string Email, DateTimeOffset RegisteredAt, int Sessions);
