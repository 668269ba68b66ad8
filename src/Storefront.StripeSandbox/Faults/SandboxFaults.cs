using Microsoft.AspNetCore.Http;

namespace Storefront.StripeSandbox.Faults;

/// <summary>What goes wrong at present, set by tests in the process or over the control API. Nothing by default.</summary>
public sealed class SandboxFaults
{
    private readonly Lock _lock = new();
    private readonly List<ApiFault> _api = [];

    /// <summary>Every API call takes at least this long.</summary>
    public TimeSpan Slow { get; set; }

    /// <summary>Each webhook is posted this many times at once.</summary>
    public int WebhookCopies { get; set; } = 1;

    /// <summary>Of the webhooks that are due, the newest goes first.</summary>
    public bool WebhooksReversed { get; set; }

    /// <summary>No webhook leaves until this is lifted.</summary>
    public bool WebhooksHeld { get; set; }

    /// <summary>Webhooks are signed with another secret.</summary>
    public bool WebhooksWronglySigned { get; set; }

    /// <summary>Added to the signature's timestamp; −10 minutes makes it too old.</summary>
    public TimeSpan WebhookClockSkew { get; set; }

    /// <summary>The next calls fail in this way; with a path, only calls whose path contains it count.</summary>
    public void FailNext(ApiFaultKind kind, int calls = 1, string? path = null)
    {
        lock (_lock)
        {
            _api.Add(new ApiFault(kind, calls, path));
        }
    }

    /// <summary>Everything goes right again.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _api.Clear();
        }

        Slow = TimeSpan.Zero;
        WebhookCopies = 1;
        WebhooksReversed = WebhooksHeld = WebhooksWronglySigned = false;
        WebhookClockSkew = TimeSpan.Zero;
    }

    internal ApiFaultKind? TakeFor(HttpRequest request)
    {
        lock (_lock)
        {
            var index = _api.FindIndex(fault => fault.Path is null || request.Path.Value!.Contains(fault.Path, StringComparison.Ordinal));
            if (index < 0)
            {
                return null;
            }

            var fault = _api[index];
            if (fault.Left == 1)
            {
                _api.RemoveAt(index);
            }
            else
            {
                _api[index] = fault with { Left = fault.Left - 1 };
            }

            return fault.Kind;
        }
    }

    /// <summary>Not cut short when the caller hangs up: the call has arrived and is worked off.</summary>
    internal Task SlowDownAsync() => Slow > TimeSpan.Zero ? Task.Delay(Slow) : Task.CompletedTask;

    private sealed record ApiFault(ApiFaultKind Kind, int Left, string? Path);
}
