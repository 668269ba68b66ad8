namespace Storefront.Ordering.Orders;

/// <summary>In which capacity somebody moves an order.</summary>
[Flags]
public enum OrderRole
{
    None = 0,

    /// <summary>Who bought: signed in, or with the order's signed link.</summary>
    Customer = 1,

    /// <summary>Staff who speak with customers.</summary>
    Agent = 2,

    /// <summary>Staff who pick, pack and ship.</summary>
    Warehouse = 4,

    /// <summary>The shop itself: a timer or a check.</summary>
    System = 8,

    /// <summary>Somebody outside who tells us a fact: Stripe, a carrier.</summary>
    Provider = 16,
}
