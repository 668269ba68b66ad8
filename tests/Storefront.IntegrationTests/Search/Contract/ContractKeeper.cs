namespace Storefront.IntegrationTests.Search.Contract;

/// <summary>Holds every request against the contract before it is sent.</summary>
internal sealed class ContractKeeper(ElasticsearchContract contract) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var complaints = contract.Complaints(request.Method.Method, request.RequestUri!.PathAndQuery, body);
        return complaints.Count == 0 ? await base.SendAsync(request, cancellationToken) : throw new InvalidOperationException("Not in the contract: " + string.Join("; ", complaints));
    }
}
