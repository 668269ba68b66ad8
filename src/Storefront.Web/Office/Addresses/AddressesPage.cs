namespace Storefront.Web.Office.Addresses;

public sealed record AddressesPage(RedirectForm Form, IReadOnlyList<MissedRow> Missed, IReadOnlyList<RedirectRow> Redirects)
{
    // The form's fields stand on the page under their own names.
    public string? From => Form.From;

    public string? To => Form.To;
}

public sealed record RedirectForm
{
    public string? From { get; init; }

    public string? To { get; init; }
}

/// <param name="ReferrerHost">Of the page that led there last.</param>
public sealed record MissedRow(string Path, long Times, DateTimeOffset LastAt, string? ReferrerHost);

public sealed record RedirectRow(string From, string To, string By, DateTimeOffset ChangedAt);
