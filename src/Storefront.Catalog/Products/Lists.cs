namespace Storefront.Catalog.Products;

internal static class Lists
{
    /// <summary>Makes the list hold exactly what is wanted. Rows of the same key are changed in place, so that an unchanged one is not written.</summary>
    public static void Become<T, TKey>(this List<T> list, IEnumerable<T> wanted, Func<T, TKey> key, Action<T, T> change)
        where TKey : notnull
    {
        if (list.Count == 0)
        {
            list.AddRange(wanted.DistinctBy(key));
            return;
        }

        var standing = list.ToDictionary(key);
        var keep = new HashSet<TKey>();
        foreach (var row in wanted)
        {
            if (!keep.Add(key(row)))
            {
                continue;
            }

            if (standing.TryGetValue(key(row), out var old))
            {
                change(old, row);
            }
            else
            {
                list.Add(row);
            }
        }

        list.RemoveAll(row => !keep.Contains(key(row)));
    }
}
