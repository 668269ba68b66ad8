namespace Storefront.Catalog.Attributes;

/// <summary>Whether more of something is better, or less of it. A yes is more than a no.</summary>
public enum AttributeAdvantage
{
    More,
    Less,
}
