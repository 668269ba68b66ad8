using System.Net;

namespace Storefront.Benchmarks.Kills;

/// <summary>One visitor who buys one thing in one browser, and remembers what the shop has told them.</summary>
internal sealed class Purchase : IDisposable
{
    private readonly Uri _shop;
    private readonly string _slug;
    private readonly string _email;
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private PageForm? _sent;

    public Purchase(Uri shop, string slug, string email)
    {
        (_shop, _slug, _email) = (shop, slug, email);
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false, UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
        _client.DefaultRequestHeaders.Add("Origin", shop.GetLeftPart(UriPartial.Authority));
        _client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    /// <summary>The checkout form has left; what became of it may be unknown.</summary>
    public bool WasSent => _sent is not null;

    /// <summary>The order's number, once the shop has answered that it stands.</summary>
    public string? Acknowledged { get; private set; }

    /// <summary>The payment page has said that it is paid.</summary>
    public bool WasPaid { get; private set; }

    /// <summary>Every order that this browser was ever given a key for.</summary>
    public IReadOnlyList<string> Orders =>
        [.. _cookies.GetCookies(_shop).Select(cookie => cookie.Name).Where(name => name.StartsWith("order.", StringComparison.Ordinal)).Select(name => name["order.".Length..])];

    /// <exception cref="HttpRequestException">The shop is gone.</exception>
    /// <exception cref="InvalidOperationException">The shop answered something that it should not.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var product = await OpenAsync($"/en/p/{_slug}", "form.buy-row", cancellation);
        await ExpectAsync(await PostAsync(product, cancellation), HttpStatusCode.Redirect, cancellation);

        var checkout = (await OpenAsync("/en/checkout", "form.checkout-form", cancellation)).With(
            ("Email", _email), ("Name", "Mara Ellison"), ("Street", "1420 Alder Street"), ("City", "Portland"), ("Region", "OR"), ("Postcode", "97201"), ("Country", "US"));
        _sent = checkout;
        var placed = await PostAsync(checkout, cancellation);
        if (placed.StatusCode == HttpStatusCode.Conflict)
        {
            // With the state the total became known, and is asked for again.
            _sent = checkout.With(("Shown", PageForm.Of(checkout.Action, await placed.Content.ReadAsStringAsync(cancellation), "form.checkout-form").Fields["Shown"]));
            placed = await PostAsync(_sent, cancellation);
        }

        await ExpectAsync(placed, HttpStatusCode.SeeOther, cancellation);
        Acknowledged = Orders.Single();
        await PayAsync(placed.Headers.Location!, cancellation);
    }

    /// <summary>Sends the same form again, as somebody whose browser showed nothing. Returns the number of the order that it leads to.</summary>
    public async Task<string> SendAgainAsync(CancellationToken cancellation)
    {
        var again = await PostAsync(_sent!, cancellation);
        if (again.StatusCode == HttpStatusCode.Conflict)
        {
            // The first answer, that the total must be confirmed, was never read.
            _sent = _sent!.With(("Shown", PageForm.Of(_sent.Action, await again.Content.ReadAsStringAsync(cancellation), "form.checkout-form").Fields["Shown"]));
            again = await PostAsync(_sent, cancellation);
        }

        await ExpectAsync(again, HttpStatusCode.SeeOther, cancellation);
        return Orders.Count == 1 ? Orders[0] : throw new InvalidOperationException($"One form led to {Orders.Count} orders: {string.Join(", ", Orders)}.");
    }

    public async Task<HttpStatusCode> OpenOrderAsync(CancellationToken cancellation)
    {
        using var answer = await _client.GetAsync(new Uri(_shop, $"/en/orders/{Orders[0]}"), cancellation);
        return answer.StatusCode;
    }

    /// <summary>How the payment stands, in the word that the page of a returning customer asks for.</summary>
    public Task<string> WordAsync(CancellationToken cancellation) => _client.GetStringAsync(new Uri(_shop, $"/en/orders/{Orders[0]}/paid/word"), cancellation);

    public void Dispose() => _client.Dispose();

    private async Task PayAsync(Uri page, CancellationToken cancellation)
    {
        var address = new Uri(_shop, page);
        if (!address.AbsolutePath.Contains("/dev/stripe/", StringComparison.Ordinal))
        {
            return;
        }

        var card = (await OpenAsync(address.PathAndQuery, "form", cancellation)).With(("method", "card"), ("number", "4242424242424242"), ("expiry", "12 / 34"), ("cvc", "123"));
        using var paid = await PostAsync(card, cancellation);
        WasPaid = paid.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;
    }

    private async Task<PageForm> OpenAsync(string path, string form, CancellationToken cancellation)
    {
        var address = new Uri(_shop, path);
        using var answer = await _client.GetAsync(address, cancellation);
        await ExpectAsync(answer, HttpStatusCode.OK, cancellation);
        return PageForm.Of(address, await answer.Content.ReadAsStringAsync(cancellation), form);
    }

    private async Task<HttpResponseMessage> PostAsync(PageForm form, CancellationToken cancellation)
    {
        using var fields = new FormUrlEncodedContent(form.Fields);
        return await _client.PostAsync(form.Action, fields, cancellation);
    }

    private static async Task ExpectAsync(HttpResponseMessage answer, HttpStatusCode expected, CancellationToken cancellation)
    {
        if (answer.StatusCode != expected)
        {
            var page = await answer.Content.ReadAsStringAsync(cancellation);
            throw new InvalidOperationException($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri} answered {(int)answer.StatusCode}, not {(int)expected}. {PageForm.Alerts(page)}");
        }
    }
}
