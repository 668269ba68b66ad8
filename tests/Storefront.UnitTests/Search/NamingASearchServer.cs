using System.ComponentModel.DataAnnotations;
using Storefront.Search;

namespace Storefront.UnitTests.Search;

/// <summary>Settings of the search, refused before anything starts.</summary>
public sealed class NamingASearchServer
{
    [Fact]
    public void An_address_is_enough() => Assert.Empty(Complaints(new ElasticsearchOptions { Url = "https://search.example:9200/path" }));

    [Fact]
    public void The_embedded_engine_asks_for_nothing() => Assert.Empty(Complaints(new SearchOptions { Elasticsearch = new ElasticsearchOptions { Index = "*" } }));

    [Fact]
    public void Another_engine_is_named() =>
        Assert.Equal(["Search:Engine is 'solr', but must be embedded or elasticsearch."], Complaints(new SearchOptions { Engine = "solr" }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("search.example:9200")]
    [InlineData("ftp://search.example")]
    public void An_address_is_missed(string? url) => Assert.Contains("must be its address", Assert.Single(Complaints(new ElasticsearchOptions { Url = url })), StringComparison.Ordinal);

    [Fact]
    public void A_password_in_the_address_is_refused_and_not_repeated()
    {
        var complaint = Assert.Single(Complaints(new ElasticsearchOptions { Url = "https://elastic:s3cret@search.example" }));

        Assert.DoesNotContain("s3cret", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key with blank")]
    [InlineData("key\nX-Other: header")]
    [InlineData("钥匙")]
    public void A_key_that_cannot_be_sent_is_refused_and_not_repeated(string key) =>
        Assert.DoesNotContain(key, Assert.Single(Complaints(new ElasticsearchOptions { Url = "https://search.example", ApiKey = key })), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("shop,other")]
    [InlineData("Shop")]
    [InlineData("-shop")]
    [InlineData("shop/_all")]
    [InlineData("shop\n")]
    public void A_name_that_could_mean_other_indices_is_refused(string index) =>
        Assert.Contains("Search:Elasticsearch:Index", Assert.Single(Complaints(new ElasticsearchOptions { Url = "https://search.example", Index = index })), StringComparison.Ordinal);

    [Fact]
    public void Signing_in_twice_and_waiting_for_ever_are_refused() =>
        Assert.Equal(2, Complaints(new ElasticsearchOptions { Url = "https://search.example", ApiKey = "a", Username = "b", AskMilliseconds = 60_000 }).Count);

    private static List<string> Complaints(ElasticsearchOptions server) => Complaints(new SearchOptions { Engine = "elasticsearch", Elasticsearch = server });

    private static List<string> Complaints(SearchOptions options) => [.. options.Validate(new ValidationContext(options)).Select(complaint => complaint.ErrorMessage!)];
}
