using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>A form as it came.</summary>
/// <param name="Seen">The version that it was opened with.</param>
/// <param name="TakeTheirs">Fields of which the person has decided that the other's text shall stand.</param>
public sealed record Posted(int Seen, Fields Fields, IReadOnlyCollection<string> TakeTheirs, string Who);
