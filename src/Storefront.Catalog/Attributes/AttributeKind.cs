namespace Storefront.Catalog.Attributes;

public enum AttributeKind
{
    Number,
    Text,
    Boolean,
}
