using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Storefront.IntegrationTests.Accounts;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>A foreign address in a link or a form must not become our redirect. (The customers' sign-in has its own test.)</summary>
public sealed class LeadingNobodyAway
{
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("~//evil.example")]
    public async Task Every_page_that_leads_back_leads_into_the_shop(string address)
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = new Visitor(shop.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var escaped = Uri.EscapeDataString(address);

        var atTheDoor = await visitor.SignInAsync(People.Owner, page: "/office/sign-in?returnUrl=" + escaped);
        var speaking = await visitor.SendAsync(await visitor.OpenAsync("/office"), "form[action='/office/language']", ("language", "zh-CN"), ("returnUrl", address));
        var signedInAlready = await visitor.GetAsync("/en/account/sign-in?returnUrl=" + escaped);

        foreach (var answer in new[] { atTheDoor, speaking, signedInAlready })
        {
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.Contains(answer.Headers.Location!.OriginalString, new[] { "/office", "/en/account" });
        }
    }
}
