using System.Text.Encodings.Web;
using System.Text.Json;

namespace Storefront.Search.Tuning;

/// <summary>One thing that staff told the search. It remembers who said it and what it was before, so that the last change can be taken back, and that too.</summary>
public abstract class TuningEntry
{
    public const int ByMaxLength = 200;

    public const int BeforeMaxLength = 4_000;

    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string By { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>It holds no more, but can be taken up again.</summary>
    public bool IsEnded { get; private set; } = true;

    /// <summary>What it was before the last change: its words as JSON, after a sign of whether it held.</summary>
    public string Before { get; private set; } = "";

    public void End(string by, DateTimeOffset now) => Change(by, now, () => IsEnded = true);

    /// <summary>Brings back what it was before the last change. A second time takes that back.</summary>
    public void Undo(string by, DateTimeOffset now)
    {
        var before = Before;
        Change(by, now, () =>
        {
            IsEnded = before[0] == '-';
            Read(before[1..]);
        });
    }

    protected void Change(string by, DateTimeOffset now, Action change)
    {
        var before = (IsEnded ? '-' : '+') + Write();
        change();
        (Before, By, ChangedAt) = (before, by.Length > ByMaxLength ? by[..ByMaxLength] : by, now);
    }

    /// <summary>Says it, from now on.</summary>
    protected void Hold() => IsEnded = false;

    protected abstract string Write();

    protected abstract void Read(string words);

    protected static string ToJson<T>(T words) => JsonSerializer.Serialize(words, _readable);

    protected static T FromJson<T>(string json) => JsonSerializer.Deserialize<T>(json, _readable)!;
}
