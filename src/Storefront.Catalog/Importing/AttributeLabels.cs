using System.Text.RegularExpressions;

namespace Storefront.Catalog.Importing;

/// <summary>Readable names from a feed's keys: <c>t_contrast_ratio__typical_</c> is "Contrast ratio (typical)".</summary>
internal static partial class AttributeLabels
{
    private static readonly Dictionary<string, string> _written = new(StringComparer.Ordinal)
    {
        ["usb"] = "USB",
        ["hdmi"] = "HDMI",
        ["dvi"] = "DVI",
        ["vga"] = "VGA",
        ["lan"] = "LAN",
        ["wlan"] = "WLAN",
        ["hdd"] = "HDD",
        ["ssd"] = "SSD",
        ["ram"] = "RAM",
        ["rom"] = "ROM",
        ["led"] = "LED",
        ["lcd"] = "LCD",
        ["cpu"] = "CPU",
        ["gpu"] = "GPU",
        ["dvd"] = "DVD",
        ["cd"] = "CD",
        ["rj"] = "RJ",
        ["nfc"] = "NFC",
        ["gps"] = "GPS",
        ["ac"] = "AC",
        ["dc"] = "DC",
        ["ups"] = "UPS",
        ["ieee"] = "IEEE",
        ["rohs"] = "RoHS",
        ["ecc"] = "ECC",
        ["fsb"] = "FSB",
        ["tdp"] = "TDP",
        ["sata"] = "SATA",
        ["esata"] = "eSATA",
        ["pci"] = "PCI",
        ["pcie"] = "PCIe",
        ["ip"] = "IP",
        ["tv"] = "TV",
        ["3d"] = "3D",
        ["wxdxh"] = "W × D × H",
        ["w_x_d_x_h"] = "W × D × H",
        ["t_t"] = "from–to",
        ["h_h"] = "from–to",
        ["kvm"] = "KVM",
        ["vesa"] = "VESA",
    };

    public static string Of(string code)
    {
        var key = code.Length > 2 && code[1] == '_' ? code[2..] : code;
        var bracketed = InBrackets().Replace(key, match => $" ({Words(match.Groups[1].Value)}) ");
        var label = string.Join(' ', bracketed.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries).Select(Word)).Replace("wi fi", "Wi-Fi", StringComparison.Ordinal);
        label = label.Length == 0 ? code : label;
        return char.IsLower(label[0]) && !label.StartsWith("eSATA", StringComparison.Ordinal) ? char.ToUpperInvariant(label[0]) + label[1..] : label;
    }

    private static string Words(string key) => _written.TryGetValue(key, out var written) ? written.Replace(' ', '\u00a0') : string.Join('\u00a0', key.Split('_').Select(Word));

    private static string Word(string word) => _written.GetValueOrDefault(word, word);

    [GeneratedRegex("__(.+?)(?:__|_$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InBrackets();
}
