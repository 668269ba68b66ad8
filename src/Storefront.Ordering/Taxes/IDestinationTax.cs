using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Taxes;

/// <summary>What tax is due where goods go. A port: content/tax.yaml answers by default, a tax service may take its place.</summary>
public interface IDestinationTax
{
    /// <summary>The rate for a class of goods at a destination on a day of the shop's calendar there; never null, because "we collect none" is an answer too.</summary>
    ValueTask<DueTax> FindAsync(Destination destination, string taxClass, DateOnly day, CancellationToken cancellation);
}

/// <param name="Percent">In per cent: 19, 6.625.</param>
/// <param name="DeliveryTaxed">A separately shown delivery charge is taxed like the goods.</param>
/// <param name="IsEstimate">The rate leaves out local parts.</param>
/// <param name="Name">What the tax is called there.</param>
/// <param name="NeedsRegion">The country taxes by region and none was given: nothing can be said yet, least of all that there is no tax.</param>
/// <param name="Note">What else the buyer must know, such as import duties.</param>
public sealed record DueTax(decimal Percent, bool DeliveryTaxed, bool IsEstimate, Text Name, Text? Note = null, bool NeedsRegion = false);
