using AngleSharp.Html.Parser;
using Storefront.Content.Markdown;

namespace Storefront.UnitTests.Content;

public sealed class RenderingMarkdown
{
    private readonly MarkdownRenderer _renderer = new();

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![x](javascript:alert(1))",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "<a href=//evil.example>x</a>",
        "<a href='/\\evil.example'>x</a>",
        "[x](//evil.example)",
        "[x](\\\\evil.example)",
        "<javascript:alert(1)>",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "[x](https://a.example \"' onmouseover=alert(1) '\")",
        "![x](/media/a.png \"\\\" onload=alert(1)\")",
        "<svg/onload=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<iframe src=https://evil.example></iframe>",
        "<form action=https://evil.example><input name=a><button>x</button></form>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<base href=https://evil.example><meta http-equiv=refresh content=0;url=https://evil.example>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<details open ontoggle=alert(1)>x</details>",
        "<p id=cart>x</p>",
        "![x](https://evil.example/pixel.gif)",
        "```\n<script>alert(1)</script>\n```",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void Nothing_hostile_survives(string markdown)
    {
        var document = new HtmlParser().ParseDocument(_renderer.Render(markdown, "/en").ToString());

        Assert.Empty(document.QuerySelectorAll("script, iframe, svg, math, form, input, button, style, base, meta, object, embed, details, noscript"));
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style");
            foreach (var address in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>())
            {
                Assert.Matches(@"^(https?://a\.example|/en/|/media/|[^/\\:]*$)", address);
            }

            Assert.True(string.IsNullOrEmpty(element.Id) || element.Id.StartsWith("s-", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("- ")]
    [InlineData("![")]
    public async Task Ten_thousand_nested_marks_neither_hang_nor_throw(string mark) =>
        await Task.Run(() => _renderer.Render(string.Concat(Enumerable.Repeat(mark, 10_000)) + "x", "/en"), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

    [Fact]
    public void Links_within_the_shop_get_the_readers_market()
    {
        var document = new HtmlParser().ParseDocument(_renderer.Render("[a](/pages/delivery) [b](https://a.example) [c](/media/manual.pdf) [d](#s-x)", "/zh-cn").ToString());

        Assert.Equal(["/zh-cn/pages/delivery", "https://a.example", "/media/manual.pdf", "#s-x"], document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!));
        Assert.Equal("noopener nofollow", document.QuerySelectorAll("a")[1].GetAttribute("rel"));
    }

    [Fact]
    public void Headings_have_readable_ids_in_any_script()
    {
        var document = new HtmlParser().ParseDocument(_renderer.Render("## What it costs\n\n## What it costs\n\n### 什么时候到？\n\n## !", "/en").ToString());

        Assert.Equal(["s-what-it-costs", "s-what-it-costs-2", "s-什么时候到", "s-section"], document.QuerySelectorAll("h2, h3").Select(heading => heading.Id!));
    }

    [Fact]
    public void No_hole_follows_a_full_width_mark_in_bold() =>
        Assert.Equal("<p><strong>门店：</strong>周一休息，<strong>周末</strong> 照常。<strong>Shop:</strong> closed.</p>", _renderer.Render("**门店：** 周一休息，**周末** 照常。**Shop:** closed.", "/zh-cn").ToString().Trim());

    [Fact]
    public void Tables_are_tables() =>
        Assert.Contains("<td>$9.00</td>", _renderer.Render("| To | Price |\n|---|---|\n| Canada | $9.00 |", "/en").ToString(), StringComparison.Ordinal);
}
