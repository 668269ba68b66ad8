namespace Storefront.Catalog.Importing;

/// <summary>The file as a whole cannot be read on. Becomes a refusal; no product was touched.</summary>
internal sealed class UnreadableFileException(Text why) : Exception(why.En)
{
    public Text Why { get; } = why;
}
