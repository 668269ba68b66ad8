using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Storefront.Accounts.Demonstration;

namespace Storefront.IntegrationTests.Accounts;

/// <summary>Somebody who keeps a copy of the sign-in cookie and sends it for ever, whatever the shop says to the browser.</summary>
internal sealed class CookieThief(Shop shop, string address = "http://localhost")
{
    private readonly HttpClient _client = shop.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false, AllowAutoRedirect = false, BaseAddress = new Uri(address) });

    private string _cookies = "";

    /// <summary>Every Set-Cookie that the sign-in answered with, whole.</summary>
    public IReadOnlyList<string> SetCookies { get; private set; } = [];

    public async Task SignInAsync(string email)
    {
        var page = await SendAsync(HttpMethod.Get, "/en/account/sign-in");
        Keep(page);
        var signedIn = await PostAsync(page, "/en/account/sign-in", "#sign-in", ("Email", email), ("Password", DemonstrationPeople.Password));
        SetCookies = [.. signedIn.Headers.GetValues("Set-Cookie")];
        Keep(signedIn);
    }

    public async Task SignOutAsync()
    {
        var page = await SendAsync(HttpMethod.Get, "/en/account");
        Keep(page);
        await PostAsync(page, "/en/account/sign-out", "#sign-out");
    }

    public async Task<HttpResponseMessage> PostAsync(HttpResponseMessage page, string path, string form, params (string Name, string Value)[] answers)
    {
        var document = await Visitor.ReadAsync(page);
        var fields = answers.ToDictionary(answer => answer.Name, answer => answer.Value);
        fields["__RequestVerificationToken"] = document.QuerySelector($"{form} [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields));
    }

    public async Task<bool> IsLetInAsync(string path = "/en/account") => (await SendAsync(HttpMethod.Get, path)).StatusCode == HttpStatusCode.OK;

    private void Keep(HttpResponseMessage answer)
    {
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            _cookies = string.Join("; ", set.Select(cookie => cookie.Split(';')[0]).Append(_cookies).Where(cookie => cookie.Length > 0));
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (_cookies.Length > 0)
        {
            request.Headers.Add("Cookie", _cookies);
        }

        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
