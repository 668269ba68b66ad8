using System.Globalization;

namespace Storefront.Benchmarks.Kills;

/// <summary>What killing the shop again and again has shown.</summary>
internal sealed class KillFigures
{
    public int Rounds { get; set; }

    /// <summary>Orders that a buyer was told of.</summary>
    public int Acknowledged { get; set; }

    /// <summary>Checkout forms that got no answer.</summary>
    public int Unanswered { get; set; }

    /// <summary>Payments that the payment page confirmed to the buyer.</summary>
    public int Paid { get; set; }

    /// <summary>Acknowledged orders that are not there any more.</summary>
    public int Lost { get; set; }

    /// <summary>Carts that became two orders, and orders that were charged twice.</summary>
    public int Doubled { get; set; }

    public TimeSpan SlowestRestart { get; set; }

    public ProgramRun? Verify { get; set; }

    /// <summary>All else that went wrong, in words.</summary>
    public List<string> Troubles { get; } = [];

    public bool IsClean => Lost == 0 && Doubled == 0 && Troubles.Count == 0 && Verify?.ExitCode == 0;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"rounds={Rounds} acknowledged={Acknowledged} unanswered={Unanswered} paid={Paid} lost={Lost} doubled={Doubled} verify={(Verify?.ExitCode == 0 ? "clean" : "broken")} restart_max={SlowestRestart.TotalSeconds:0.0}s");
}
