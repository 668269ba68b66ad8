namespace Storefront.Web.Shared.Header;

/// <summary>What is the visitor's own in the header. A cached page shows it for a stranger with an empty cart; the fragment then tells it right.</summary>
/// <param name="Name">Of whom is signed in.</param>
/// <param name="PiecesInCart">Pieces, not lines.</param>
public sealed record HeaderActions(string? Name, int PiecesInCart);
