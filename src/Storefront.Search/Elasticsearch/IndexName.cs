using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Storefront.Search.Elasticsearch;

/// <summary>
/// Name of one index behind the alias: <c>storefront-{schema}-{stamp}-{dice}</c>. Names are read as strictly as they are written, since what looks like an old one
/// of ours is removed, and another shop on the same cluster may be called <c>storefront-2</c>.
/// </summary>
internal sealed record IndexName(string Alias, int Schema)
{
    /// <summary>Goes up with every change to <see cref="IndexBody"/> or to what documents hold: then an index of before is built anew.</summary>
    public const int CurrentSchema = 4;

    /// <summary>Marks an index that is being built.</summary>
    public static string BuildingAlias(string alias) => alias + ".building";

    public static string New(string alias, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{alias}-{CurrentSchema}-{now.UtcDateTime:yyyyMMddHHmmss}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");

    /// <summary>Null for a name that we did not give.</summary>
    public static IndexName? Read(string alias, string name) =>
        Regex.Match(name, $"^{Regex.Escape(alias)}-([0-9]{{1,6}})-[0-9]{{14}}-[0-9a-f]{{6}}$", RegexOptions.CultureInvariant) is { Success: true } match
            ? new IndexName(alias, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            : null;
}
