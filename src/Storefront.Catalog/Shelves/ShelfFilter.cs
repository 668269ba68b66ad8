using System.Globalization;
using System.Linq.Expressions;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Shelves;

/// <summary>The query model as conditions on listings.</summary>
internal sealed class ShelfFilter(CatalogDb db, AttributeBook book, Market market, List<Guid> categories)
{
    public IQueryable<Listing> All => db.Listings.Where(listing => listing.Currency == market.Currency && categories.Contains(listing.CategoryId));

    public IQueryable<Listing> Matching(ShelfQuery query)
    {
        var listings = All;
        if (query.Brands.Count > 0)
        {
            var slugs = query.Brands.ToList();
            listings = listings.Where(listing => db.Brands.Any(brand => brand.Id == listing.BrandId && slugs.Contains(brand.Slug)));
        }

        // A product is within the price if any of its variants can be.
        if (query.PriceFrom is { } from)
        {
            var minor = from * market.Currency.Scale;
            listings = listings.Where(listing => listing.MaxMinor >= minor);
        }

        if (query.PriceTo is { } to)
        {
            var minor = to * market.Currency.Scale;
            listings = listings.Where(listing => listing.MinMinor <= minor);
        }

        if (query.OnlyAvailable)
        {
            listings = listings.Where(listing => listing.IsAvailable);
        }

        foreach (var (code, values) in query.Attributes)
        {
            // An attribute that does not exist is no filter, like any other parameter that means nothing here.
            if (book.Find(code) is { } attribute)
            {
                var stated = db.AttributeValues.Where(value => value.AttributeId == attribute.Id && (value.Market == "" || value.Market == market.Voltage)).Where(AnyOf(attribute, values));
                listings = listings.Where(listing => stated.Any(value => value.ProductId == listing.ProductId));
            }
        }

        return listings;
    }

    /// <summary>The values that hold in this market, of goods among the listings.</summary>
    public IQueryable<AttributeValue> ValuesOf(IQueryable<Listing> listings) =>
        from listing in listings
        join value in db.AttributeValues on listing.ProductId equals value.ProductId
        where value.Facet != null && (value.Market == "" || value.Market == market.Voltage)
        select value;

    /// <summary>Reads <c>10..20</c>, <c>..20</c>, <c>10..</c>; null for anything else.</summary>
    public static (double? From, double? To)? Range(string text)
    {
        var parts = text.Split("..");
        if (parts.Length != 2)
        {
            return null;
        }

        var from = Bound(parts[0]);
        var to = Bound(parts[1]);
        return from is null && to is null ? null : (from, to);

        static double? Bound(string digits) =>
            double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound) && double.IsFinite(bound) ? bound : null;
    }

    private static Expression<Func<AttributeValue, bool>> AnyOf(AttributeEntry attribute, IReadOnlyList<string> values)
    {
        var ranges = attribute.Kind == AttributeKind.Number ? values.Select(Range).OfType<(double? From, double? To)>().ToList() : [];
        var keys = values.ToList();
        Expression<Func<AttributeValue, bool>> any = value => keys.Contains(value.Facet!);
        foreach (var (from, to) in ranges)
        {
            var (least, most) = (from ?? double.MinValue, to ?? double.MaxValue);
            Expression<Func<AttributeValue, bool>> within = value => value.Number >= least && value.Number < most;
            any = Expression.Lambda<Func<AttributeValue, bool>>(
                Expression.OrElse(any.Body, new Swap(within.Parameters[0], any.Parameters[0]).Visit(within.Body)), any.Parameters[0]);
        }

        return any;
    }

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
