namespace Storefront.Ordering.Orders;

/// <summary>Who moves an order, as its history will say.</summary>
/// <param name="Name">For staff their name; else <c>customer</c>, <c>shop</c>, or the provider's name. Never a customer's name: history outlives erasure.</param>
public sealed record Actor(OrderRole Role, string Name)
{
    public const int NameMaxLength = 100;

    public static readonly Actor Customer = new(OrderRole.Customer, "customer");

    public static readonly Actor System = new(OrderRole.System, "shop");

    public static Actor Provider(string name) => new(OrderRole.Provider, name);

    public static Actor Agent(string name) => new(OrderRole.Agent, name);

    public static Actor Warehouse(string name) => new(OrderRole.Warehouse, name);
}
