namespace Storefront.Content.Addresses;

/// <summary>An address that somebody asked for and that does not exist. Holds nothing of who asked.</summary>
public sealed class MissedAddress
{
    private MissedAddress()
    {
    }

    public string Path { get; private init; } = "";

    public long Times { get; private set; }

    public DateTimeOffset FirstAt { get; private init; }

    public DateTimeOffset LastAt { get; private set; }

    /// <summary>The host of the page that led here last, if the browser said so: a link that somebody could be asked to mend.</summary>
    public string? ReferrerHost { get; private set; }

    public static MissedAddress First(string path, DateTimeOffset now) => new() { Path = path, FirstAt = now, LastAt = now };

    public void Count(long times, string? referrerHost, DateTimeOffset now) => (Times, LastAt, ReferrerHost) = (Times + times, now, referrerHost ?? ReferrerHost);
}
