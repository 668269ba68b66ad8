namespace Storefront.Search.Index;

/// <summary>The index cannot answer: the server is away, too slow or not itself, or the folder cannot be read. Whoever asked falls back to the database.</summary>
public sealed class IndexAwayException(string message, Exception? cause = null) : Exception(message, cause);
