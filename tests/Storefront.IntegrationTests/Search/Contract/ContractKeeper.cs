namespace Storefront.IntegrationTests.Search.Contract;

/// <summary>Holds every request against the contract before it is sent.</summary>
internal sealed class ContractKeeper(ElasticsearchContract contract) : DelegatingHandler
{
    /// <summary>Of these the specification at hand shows one shape of several, so it cannot speak; the real servers do.</summary>
    private static readonly string[] _undecided =
        ["POST /{index}/_search: sort is no string", "POST /{index}/_search: _source is no boolean", "POST /{index}/_search: aggs", "POST /{index}/_search: suggest "];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var complaints = contract.Complaints(request.Method.Method, request.RequestUri!.PathAndQuery, body)
            .Where(complaint => !_undecided.Any(undecided => complaint.StartsWith(undecided, StringComparison.Ordinal))).ToList();
        return complaints.Count == 0 ? await base.SendAsync(request, cancellationToken) : throw new InvalidOperationException("Not in the contract: " + string.Join("; ", complaints));
    }
}
