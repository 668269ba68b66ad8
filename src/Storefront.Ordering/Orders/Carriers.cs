namespace Storefront.Ordering.Orders;

/// <summary>Who carries parcels for us, and where each shows how far a parcel is.</summary>
public static class Carriers
{
    /// <summary>Also the code of the shipping method: nobody carries.</summary>
    public const string Pickup = "pickup";

    public static IReadOnlyList<Carrier> All { get; } =
    [
        // The demonstration shop's own carrier: there is no such company, so there is no page to link to.
        new("northline", new Text("Northline", "北线快运"), null),
        new("dhl", new Text("DHL", "敦豪 DHL"), "https://www.dhl.com/en/express/tracking.html?AWB={0}&brand=DHL"),
        new("dpd", new Text("DPD", "DPD"), "https://tracking.dpd.de/status/en_US/parcel/{0}"),
        new("fedex", new Text("FedEx", "联邦快递"), "https://www.fedex.com/fedextrack/?trknbr={0}"),
        new("ups", new Text("UPS", "UPS"), "https://www.ups.com/track?tracknum={0}"),
        new("usps", new Text("USPS", "美国邮政"), "https://tools.usps.com/go/TrackConfirmAction?tLabels={0}"),
        new("sf", new Text("SF Express", "顺丰速运"), "https://www.sf-express.com/chn/sc/waybill/waybill-detail/{0}"),
        new(Pickup, new Text("To be fetched at the workshop", "到维修台自取"), null, GivesNumbers: false),
    ];

    public static Carrier? Find(string? code) => All.FirstOrDefault(carrier => carrier.Code == code);
}

/// <param name="Tracking">The address of its page for one parcel, {0} being the number; null if it has none.</param>
/// <param name="GivesNumbers">False where nobody carries: the parcel waits at the counter and has no tracking number.</param>
public sealed record Carrier(string Code, Text Name, string? Tracking, bool GivesNumbers = true)
{
    public string? TrackingUrl(string? number) => Tracking is null || string.IsNullOrEmpty(number)
        ? null
        : string.Format(System.Globalization.CultureInfo.InvariantCulture, Tracking, Uri.EscapeDataString(number));
}
