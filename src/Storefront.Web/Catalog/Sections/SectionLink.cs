using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Sections;

/// <summary>One of the numbered sections of the catalogue, as the header shows it.</summary>
public sealed record SectionLink(int Number, string Slug, Text Name);
