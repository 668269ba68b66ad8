namespace Storefront.Search.Querying;

/// <summary>
/// How much of a text must be met. Goods are called so where the thing's own word stands not only among their facts: a laptop with a socket for headphones has
/// that word, and is none.
/// </summary>
internal enum Strictness
{
    /// <summary>All words, anywhere.</summary>
    AllWords,

    /// <summary>All words, and called so.</summary>
    CalledSo,

    /// <summary>What has all words, then what has most.</summary>
    AllThenMost,

    /// <summary>What has all words and is called so, then what has all or most.</summary>
    CalledSoThenMost,

    /// <summary>The same, and what has most is called so, too: where many have all words, those that have the others only are not wanted.</summary>
    CalledSoThenAlike,
}
