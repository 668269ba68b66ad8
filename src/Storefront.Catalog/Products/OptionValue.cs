namespace Storefront.Catalog.Products;

/// <summary>What a variant is on one axis of choice: the axis "finish" is "moss". Names are kept here too, since every page that shows a variant needs them.</summary>
public sealed record OptionValue(string Axis, string AxisEn, string AxisZh, string Value, string NameEn, string NameZh);
