namespace Storefront.Web.Shared.Paging;

/// <summary>Pages of a list, for the partial <c>_Pagination</c>. Numbers begin at 1.</summary>
/// <param name="Address">The address of a page.</param>
public sealed record Pages(int Current, int Last, Func<int, string> Address)
{
    /// <summary>The numbers to show: first, last and those around the current one; null stands for those left out.</summary>
    public IEnumerable<int?> Shown()
    {
        var previous = 0;
        foreach (var number in Enumerable.Range(1, Last).Where(number => number == 1 || number == Last || Math.Abs(number - Current) <= 1))
        {
            if (number - previous > 1)
            {
                // A gap of one page is no shorter than its number.
                yield return number - previous == 2 ? number - 1 : null;
            }

            yield return number;
            previous = number;
        }
    }
}
