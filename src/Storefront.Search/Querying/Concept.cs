using Storefront.Search.Index;

namespace Storefront.Search.Querying;

/// <summary>One thing that is asked for: a word or a few that mean one, with all ways to say it.</summary>
/// <param name="Start">Its first part.</param>
/// <param name="Clause">What holds it, anywhere.</param>
/// <param name="Head">What is it; null where it can be nothing's name.</param>
/// <param name="Kind">What has it in the name of its kind.</param>
/// <param name="Also">Other ways to say it, for marking in titles.</param>
internal sealed record Concept(int Start, int Count, string Text, Clause Clause, Clause? Head, Clause? Kind, bool IsSmall, IReadOnlyList<string> Also);
