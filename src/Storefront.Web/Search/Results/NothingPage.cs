using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Sections;

namespace Storefront.Web.Search.Results;

/// <summary>What is said where nothing was found, and what leads on from there.</summary>
/// <param name="Text">As typed.</param>
/// <param name="WasCut">More was typed.</param>
/// <param name="Forgiving">Address of the same search with other spellings; null where these were tried.</param>
/// <param name="Goods">The first of the best shorter text.</param>
public sealed record NothingPage(
    string Text,
    bool WasCut,
    bool IsFromDatabase,
    Suggested? DidYouMean,
    string? Forgiving,
    IReadOnlyList<RelaxedRow> Relaxed,
    IReadOnlyList<ProductCard> Goods,
    IReadOnlyList<SectionRow> Sections,
    string Path);

/// <summary>A shorter text that finds something.</summary>
/// <param name="Words">Those of the whole text in their order; the ones that are left out are struck.</param>
public sealed record RelaxedRow(string Text, IReadOnlyList<(string Word, bool IsKept)> Words, IReadOnlyList<string> LetGo, int Count, string Address);

/// <summary>The page before anything was typed.</summary>
/// <param name="Popular">What people look for and find.</param>
public sealed record StartPage(IReadOnlyList<Suggested> Popular, IReadOnlyList<SectionRow> Sections);
