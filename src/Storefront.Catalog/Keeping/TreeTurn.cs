using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>
/// One row that whoever changes the shape of the tree takes first, until the end of the transaction: two moves that are each right alone could put a category
/// below itself together.
/// </summary>
internal sealed class TreeTurn
{
    public const int Only = 1;

    public int Id { get; init; } = Only;

    public long Taken { get; private set; }

    public static Task TakeAsync(CatalogDb db, CancellationToken cancellation) =>
        db.TreeTurns.Where(turn => turn.Id == Only).ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Taken, turn => turn.Taken + 1), cancellation);
}
