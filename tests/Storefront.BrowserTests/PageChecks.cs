using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Storefront.BrowserTests;

/// <summary>What every page of the shop has to bear.</summary>
internal static class PageChecks
{
    private static readonly string? _sources = Environment.GetEnvironmentVariable("STOREFRONT_TEST_HTML");

    /// <summary>What passed need not be described.</summary>
    private static readonly HashSet<ResultType> _onlyViolations = [ResultType.Violations];

    /// <summary>Waits until the page that this pattern names is there and whole. Asks again and again: WaitForURLAsync listens for one event, which under load comes before it listens.</summary>
    public static async Task ArrivesAtAsync(this IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address), new() { Timeout = 60_000 });
        for (var tries = 0; tries < 600; tries++)
        {
            // Not WaitForFunctionAsync: it asks again by eval, which the Content-Security-Policy forbids.
            if (await IsWholeAsync(page))
            {
                return;
            }

            await page.WaitForTimeoutAsync(100);
        }

        Assert.Fail($"{page.Url} is not whole after a minute.");
    }

    /// <summary>axe finds nothing, and nothing is wider than the screen.</summary>
    public static async Task LooksRightAsync(this IPage page)
    {
        var found = await page.RunAxe(new() { ResultTypes = _onlyViolations });
        Assert.True(found.Violations.Length == 0, string.Join(Environment.NewLine, found.Violations.Select(violation =>
            $"{violation.Id} at {page.Url}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}")));
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
            $"{page.Url} is wider than the screen.");
        await KeepSourceAsync(page);
    }

    /// <summary>Collects what the browser complains of from here on: errors and warnings in the console, and answers that are none.</summary>
    public static List<string> Complaints(this IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // The payment page is Stripe's stand-in, not ours: what it lacks (an icon) is its own matter.
            if (message.Type is "error" or "warning" && !page.Url.Contains("/dev/stripe/", StringComparison.Ordinal))
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
            {
                complaints.Add($"{response.Url}: {response.Status}");
            }
        };
        return complaints;
    }

    /// <summary>Keeps what the shop sent, before a browser mended it, for the check of the test script (tests/html).</summary>
    private static async Task KeepSourceAsync(IPage page)
    {
        if (_sources is null)
        {
            return;
        }

        var sent = await page.APIRequest.GetAsync(page.Url);
        var name = string.Concat(new Uri(page.Url).PathAndQuery.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        await File.WriteAllBytesAsync(Path.Combine(_sources, $"{name[..Math.Min(name.Length, 120)]}-{Guid.NewGuid():N}.html"), await sent.BodyAsync());
    }

    private static async Task<bool> IsWholeAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("document.readyState === 'complete'");
        }

        // The page gave way to the next one while it was asked.
        catch (PlaywrightException gone) when (gone.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
