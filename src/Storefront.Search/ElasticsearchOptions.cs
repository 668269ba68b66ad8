using System.Text.RegularExpressions;

namespace Storefront.Search;

/// <summary>An Elasticsearch or OpenSearch cluster. With neither key nor name nobody signs in.</summary>
public sealed partial class ElasticsearchOptions
{
    public string? Url { get; set; }

    /// <summary>As the server gives it out: id and key, encoded.</summary>
    public string? ApiKey { get; set; }

    public string? Username { get; set; }

    public string? Password { get; set; }

    /// <summary>Alias of the index, and the beginning of the names behind it: several shops can share a cluster.</summary>
    public string Index { get; set; } = "storefront";

    /// <summary>How long a shopper's question may take before the database answers instead.</summary>
    public int AskMilliseconds { get; set; } = 150;

    /// <summary>One sentence for each thing that is wrong. Secrets are not repeated.</summary>
    internal IEnumerable<string> Complaints()
    {
        if (!(Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            yield return "Search:Engine is elasticsearch, so Search:Elasticsearch:Url must be its address, such as http://127.0.0.1:9200.";
        }
        else if (url.UserInfo.Length > 0 || url.Query.Length > 0)
        {
            yield return "Search:Elasticsearch:Url must not hold a name, a password or a query: addresses are logged. Name and password go into Search:Elasticsearch:Username and :Password.";
        }

        if (ApiKey is { Length: > 0 } && ApiKey.Any(sign => sign is <= ' ' or > '~'))
        {
            yield return "Search:Elasticsearch:ApiKey has a space, a line break or a sign in it that no key has.";
        }

        if (ApiKey is { Length: > 0 } && Username is { Length: > 0 })
        {
            yield return "Search:Elasticsearch:ApiKey and :Username are both set. Leave one of them out.";
        }

        if (!NameOfAnIndex().IsMatch(Index))
        {
            yield return $"Search:Elasticsearch:Index is '{Index}', but must be small letters, digits, - and _, and begin with a letter or digit.";
        }

        if (AskMilliseconds is < 20 or > 10_000)
        {
            yield return "Search:Elasticsearch:AskMilliseconds must be between 20 and 10000.";
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,99}\\z")]
    private static partial Regex NameOfAnIndex();
}
