using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Storefront.Benchmarks.Kills;

/// <summary>A form of a page as a browser would send it: its own fields, hidden ones included.</summary>
internal sealed record PageForm(Uri Action, Dictionary<string, string> Fields)
{
    private static readonly HtmlParser _parser = new();

    public static PageForm Of(Uri page, string html, string selector)
    {
        var form = (IHtmlFormElement)(_parser.ParseDocument(html).QuerySelector(selector) ?? throw new InvalidOperationException($"No form '{selector}' on {page}."));
        return new PageForm(new Uri(page, form.GetAttribute("action") is { Length: > 0 } given ? given : page.ToString()), FieldsOf(form));
    }

    /// <summary>What a page complains of.</summary>
    public static string Alerts(string html) => string.Join(' ', _parser.ParseDocument(html).QuerySelectorAll("[role=alert], .field-error").Select(alert => alert.TextContent.Trim()));

    public PageForm With(params (string Name, string Value)[] answers)
    {
        var fields = new Dictionary<string, string>(Fields, StringComparer.Ordinal);
        foreach (var (name, value) in answers)
        {
            fields[name] = value;
        }

        return this with { Fields = fields };
    }

    public static Dictionary<string, string> FieldsOf(IHtmlFormElement form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("checkbox" or "radio" or "submit" or "image" or "file") || input.IsChecked:
                    fields[name] = input.Value;
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    fields[name] = select.Value ?? "";
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    fields[name] = area.Value;
                    break;
            }
        }

        return fields;
    }
}
