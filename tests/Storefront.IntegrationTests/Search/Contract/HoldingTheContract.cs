namespace Storefront.IntegrationTests.Search.Contract;

/// <summary>The contract that the requests of <see cref="ServerEngine"/> are held against finds what it should find.</summary>
[Trait("Database", "None")]
public sealed class HoldingTheContract
{
    [Theory]
    [InlineData("POST", "/shop/_search", """{"query":{"term":{"w.name":{"value":"red","boost":2}}},"size":3}""", null)]
    [InlineData("POST", "/shop/_find", "{}", "POST /shop/_find: path")]
    [InlineData("PATCH", "/shop/_search", "{}", "PATCH /shop/_search: path")]
    [InlineData("POST", "/shop/_search?allow_partial=false", "{}", "POST /{index}/_search: ?allow_partial")]
    [InlineData("POST", "/shop/_search", """{"qery":{}}""", "POST /{index}/_search: qery")]
    [InlineData("POST", "/shop/_search", """{"query":{"terrn":{}}}""", "POST /{index}/_search: query terrn")]
    [InlineData("POST", "/shop/_search", """{"query":{"dis_max":{"tie_breaker":1}}}""", "POST /{index}/_search: query dis_max lacks queries")]
    [InlineData("POST", "/shop/_search", """{"query":{"dis_max":{"queries":[{"prefix":{"f":{"valve":"x","value":"y"}}}]}}}""", "POST /{index}/_search: query dis_max queries[] prefix * valve")]
    [InlineData("POST", "/shop/_search", """{"aggs":{"a":{"terms":{"feld":"x"}}}}""", "POST /{index}/_search: aggs")]
    [InlineData("POST", "/shop/_search", """{"explain":"very"}""", "POST /{index}/_search: explain is no boolean")]
    [InlineData("POST", "/_aliases", """{"actions":[{"move":{}}]}""", "POST /_aliases: actions[] move")]
    public void What_is_not_in_it_is_found(string method, string path, string body, string? complaint)
    {
        var contract = ElasticsearchContract.Find();
        Assert.SkipWhen(contract is null, "The specification is not here. Set STOREFRONT_SHARED to the folder that holds it.");

        Assert.Equal(complaint is null ? [] : [complaint], contract.Complaints(method, path, body));
    }
}
