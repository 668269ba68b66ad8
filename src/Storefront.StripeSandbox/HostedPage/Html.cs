using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>HTML written as an interpolated string: what stands in the holes is encoded, unless it is HTML itself.</summary>
[InterpolatedStringHandler]
internal readonly struct Html(int literalLength, int formattedCount)
{
    private const int UsualHole = 16;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder? _text = new(literalLength + (formattedCount * UsualHole));

    public static Html Empty => default;

    public static Html Join(IEnumerable<Html> parts)
    {
        var all = new Html(0, 0);
        foreach (var part in parts)
        {
            all.AppendFormatted(part);
        }

        return all;
    }

    /// <summary>An attribute without a value, there or not.</summary>
    public static Html Flag(bool there, string name)
    {
        Html attribute = $" {name}";
        return there ? attribute : Empty;
    }

    public void AppendLiteral(string literal) => _text!.Append(literal);

    public void AppendFormatted(string? text) => _text!.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted(long number) => _text!.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html part) => _text!.Append(part._text);

    public override string ToString() => _text?.ToString() ?? "";
}
