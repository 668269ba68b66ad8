namespace Storefront.Content.Addresses;

/// <summary>An address that leads to another one for good, because the page moved or somebody printed it wrong.</summary>
public sealed class Redirect
{
    public const int PathMaxLength = 400;

    private Redirect()
    {
    }

    /// <summary>The old path, market included, without a query: <c>/en/p/old-kettle</c>.</summary>
    public string From { get; private init; } = "";

    /// <summary>A path of the shop, with a query where it needs one.</summary>
    public string To { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Refuses what is no path of the shop, and what would lead in a circle of one.</summary>
    public static Result<Redirect> Of(string? from, string? to, string by, DateTimeOffset now)
    {
        if (ShopPath.Normalise(from) is not { } source || source.Contains('?', StringComparison.Ordinal))
        {
            return new Refusal(AddressTexts.FromIsNoPath, nameof(From));
        }

        return ShopPath.Normalise(to) is not { } target ? new Refusal(AddressTexts.ToIsNoPath, nameof(To))
            : target == source ? new Refusal(AddressTexts.LeadsToItself, nameof(To))
            : new Redirect { From = source, To = target, By = by, ChangedAt = now };
    }

    public void Lead(Redirect wanted) => (To, By, ChangedAt) = (wanted.To, wanted.By, wanted.ChangedAt);
}
