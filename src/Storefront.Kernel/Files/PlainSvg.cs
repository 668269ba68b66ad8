using System.Xml;

namespace Storefront.Kernel.Files;

/// <summary>Tells a drawing from a program. Even a plain one is only ever rasterised, never served.</summary>
internal static class PlainSvg
{
    private static readonly HashSet<string> _foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "a", "image", "feImage", "animate", "set", "animateMotion", "animateTransform", "handler", "listener",
    };

    /// <summary>Text that begins with a tag: the other formats begin with bytes of their own.</summary>
    public static async Task<bool> IsSvgAsync(string file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file);
        var head = new char[512];
        var read = await reader.ReadBlockAsync(head, cancellation);
        return new string(head, 0, read).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith('<');
    }

    public static async Task<bool> IsPlainAsync(string file, CancellationToken cancellation)
    {
        try
        {
            // No document type: it could name files of this machine, or grow without end.
            using var reader = XmlReader.Create(file, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 });
            while (await reader.ReadAsync())
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.NodeType is XmlNodeType.ProcessingInstruction || (reader.NodeType is XmlNodeType.Element && IsForeign(reader)))
                {
                    return false;
                }

                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && IsReaching(reader.Value))
                {
                    return false;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsForeign(XmlReader element)
    {
        if (_foreign.Contains(element.LocalName))
        {
            return true;
        }

        for (var i = 0; i < element.AttributeCount; i++)
        {
            element.MoveToAttribute(i);
            var isLink = element.LocalName.Equals("href", StringComparison.OrdinalIgnoreCase) && !element.Value.TrimStart().StartsWith('#');
            var isNamespace = element.Prefix == "xmlns" || element.Name == "xmlns";
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || isLink || (!isNamespace && IsReaching(element.Value)))
            {
                return true;
            }
        }

        element.MoveToElement();
        return false;
    }

    /// <summary>Style that loads something from elsewhere, or an address that runs.</summary>
    private static bool IsReaching(string text) =>
        text.Contains("@import", StringComparison.OrdinalIgnoreCase)
        || text.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
        || text.Contains("data:", StringComparison.OrdinalIgnoreCase)
        || text.Contains("://", StringComparison.Ordinal);
}
