using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetVips;
using Storefront.Benchmarks.Kills;

namespace Storefront.IntegrationTests.Office.Products;

public sealed class HangingUpPhotos(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Fact]
    public async Task A_photo_is_written_anew_without_its_metadata_and_shown_with_its_words()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle P1", "");
        page = await assistant.PressAsync(await assistant.PasteAsync(page, "SKU|USD", "P1|89"), "save");

        page = await UploadAsync(assistant, page, Jpeg(1600, 900), "kettle.jpg", ("photoEn", "From the left"), ("photoZh", "左侧"), ("f.en.line", "Not saved yet"));
        Assert.Equal("Not saved yet", page.Value("en.line"));
        await assistant.PressAsync(page, "publish");
        await Shop.SettleAsync();

        var shown = await Shop.Visit().OpenAsync("/en/p/kettle-p1");
        var picture = shown.QuerySelector<IHtmlImageElement>(".gallery-main img")!;
        Assert.EndsWith("From the left", picture.AlternativeText, StringComparison.Ordinal);
        Assert.Equal("1600", picture.GetAttribute("width"));
        var answer = await Shop.Visit().GetAsync(picture.GetAttribute("src")!);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("image/webp", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("Secret place", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains("/media/photos/", (await Shop.Visit().OpenAsync("/en/c/kettles")).QuerySelectorAll("img").Select(image => image.GetAttribute("src")).First(source => source!.Contains("photos", StringComparison.Ordinal))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_are_put_in_order_and_taken_down()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle P2", "");
        page = await UploadAsync(assistant, page, Jpeg(300, 200), "a.jpg", ("photoEn", "First"));
        page = await UploadAsync(assistant, page, Jpeg(200, 300), "b.jpg", ("photoEn", "Second"));
        var rows = page.QuerySelectorAll<IHtmlInputElement>("input[name$='.alt-en']").Where(input => input.Name!.StartsWith("f.photo", StringComparison.Ordinal)).Select(input => input.Name!.Replace(".alt-en", "", StringComparison.Ordinal)).ToList();

        page = await assistant.PressAsync(page, "save", ($"{rows[0]}.place", "9"));
        Assert.Equal(["Second", "First"], page.QuerySelectorAll<IHtmlInputElement>("input[name^='f.photo'][name$='.alt-en']").Select(input => input.Value));

        page = await assistant.PressAsync(page, "save", ($"remove.{rows[1]["f.".Length..]}", "1"));
        Assert.Equal(["First"], page.QuerySelectorAll<IHtmlInputElement>("input[name^='f.photo'][name$='.alt-en']").Select(input => input.Value));
    }

    [Fact]
    public async Task A_photo_of_one_variant_is_shown_with_that_one_only()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle P4", "");
        page = await assistant.ChooseByAsync(page, ("Colour", "颜色", "Moss | 苔绿\nSky | 雾蓝"));
        var skus = page.Skus();
        page = await assistant.PressAsync(await assistant.PasteAsync(page, ["SKU|USD", .. skus.Select(sku => $"{sku}|89")]), "save");
        page = await UploadAsync(assistant, page, Jpeg(300, 200), "all.jpg", ("photoEn", "On the table"));
        page = await UploadAsync(assistant, page, Jpeg(200, 300), "blue.jpg", ("photoEn", "The blue one"));
        var blue = page.QuerySelectorAll<IHtmlInputElement>("input[name^='f.photo'][name$='.skus']").Last().Name!;

        var refused = await assistant.PressAsync(page, "save", (blue, $"{skus[1]}, K-NONE"));
        Assert.Contains("no variant with the SKU “K-NONE”", refused.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        await assistant.PressAsync(refused, "publish", (blue, skus[1].ToLowerInvariant()));
        await Shop.SettleAsync();

        Assert.Equal(["On the table"], await ShownAsync(skus[0]));
        Assert.Equal(["The blue one", "On the table"], await ShownAsync(skus[1]));

        async Task<IEnumerable<string>> ShownAsync(string sku) => (await Shop.Visit().OpenAsync($"/en/p/kettle-p4?v={sku}"))
            .QuerySelectorAll<IHtmlImageElement>(".gallery-main img").Select(image => image.AlternativeText!.Split(", ")[^1]);
    }

    [Theory]
    [InlineData("script", "This SVG holds more than a drawing")]
    [InlineData("handler", "This SVG holds more than a drawing")]
    [InlineData("entity", "This SVG holds more than a drawing")]
    [InlineData("remote", "This SVG holds more than a drawing")]
    [InlineData("huge", "megapixels")]
    [InlineData("cut", "cut off")]
    [InlineData("text", "no picture")]
    [InlineData("empty", "no picture")]
    public async Task What_is_no_picture_is_refused_with_a_sentence(string kind, string sentence)
    {
        const string svg = """<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{0}</svg>""";
        var file = kind switch
        {
            "script" => Encoding.UTF8.GetBytes(svg.Replace("{0}", "<script>alert(1)</script>", StringComparison.Ordinal)),
            "handler" => Encoding.UTF8.GetBytes(svg.Replace("{0}", "<path d='M0 0h9' onload='alert(1)'/>", StringComparison.Ordinal)),
            "entity" => Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + svg.Replace("{0}", "<text>&e;</text>", StringComparison.Ordinal)),
            "remote" => Encoding.UTF8.GetBytes(svg.Replace("{0}", "<style>@import 'x.css';</style>", StringComparison.Ordinal)),
            "huge" => Image.Black(9000, 6000).PngsaveBuffer(),
            "cut" => Jpeg(1600, 900)[..4000],
            "text" => Encoding.UTF8.GetBytes("This is no picture at all."),
            _ => [],
        };
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "kettle-k17");

        page = await UploadAsync(assistant, page, file, "file.svg");

        Assert.Contains(sentence, page.QuerySelector("#photos ~ .photo-new .field-error, .photo-new .field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_drawing_is_taken_as_a_picture()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle P3", "");

        page = await UploadAsync(assistant, page, Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h9v9z" fill="#ffc51f"/></svg>"""), "plain.svg", ("photoEn", "A drawing"));

        Assert.EndsWith(".webp", page.QuerySelector(".photo-rows img")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    /// <summary>A picture with a gradient, so that it is no single colour, and a comment that must not travel.</summary>
    private static byte[] Jpeg(int width, int height)
    {
        using var picture = Image.Xyz(width, height)[0].Cast(Enums.BandFormat.Uchar).Bandjoin(Image.Black(width, height), Image.Black(width, height)).Copy(interpretation: Enums.Interpretation.Srgb);
        using var told = picture.Mutate(image => image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "Secret place"));
        return told.JpegsaveBuffer(q: 95);
    }

    private static async Task<IDocument> UploadAsync(Visitor assistant, IDocument page, byte[] file, string name, params (string Name, string Value)[] typed)
    {
        var fields = PageForm.FieldsOf(page.QuerySelector<IHtmlFormElement>("#product")!);
        foreach (var (field, value) in typed.Append(("do", "add-photo")))
        {
            fields[field] = value;
        }

        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
        {
            content.Add(new StringContent(value), $"\"{field}\"");
        }

        content.Add(new ByteArrayContent(file), "\"photo\"", name);
        var answer = await assistant.Client.PostAsync(new Uri(new Uri(page.Url), page.QuerySelector("#product")!.GetAttribute("action")), content, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, answer.StatusCode.ToString());
        return await Visitor.ReadAsync(answer);
    }
}
