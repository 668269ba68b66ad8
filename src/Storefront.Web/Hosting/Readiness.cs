namespace Storefront.Web.Hosting;

/// <summary>Whether the shop is migrated, seeded and indexed, so that it may be sent visitors.</summary>
public sealed class Readiness
{
    private volatile bool _isReady;

    public bool IsReady => _isReady;

    public void Declare() => _isReady = true;
}
