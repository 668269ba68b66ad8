namespace Storefront.Web.Catalog.Cards;

/// <summary>A label and what is stated, unit included: "Capacity", "1.7 L".</summary>
public sealed record Fact(string Label, string Value);
