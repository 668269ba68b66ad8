using Storefront.Accounts.Staff;

namespace Storefront.IntegrationTests.Access;

/// <summary>Who may reach a route, and how the others are turned away.</summary>
public sealed record Reach
{
    private Reach(string name, params string[] callers) => (Name, Callers) = (name, callers);

    /// <summary>Guests too. What they may see of somebody's own things is decided behind the route: see <see cref="OwnerOfTheThing"/>.</summary>
    public static Reach Everybody { get; } = new("everybody", Caller.Guest, Caller.Customer, StaffRole.Owner, StaffRole.Orders, StaffRole.Catalog, StaffRole.Content, StaffRole.Support);

    /// <summary>The route is open, because a signed link may lead to it; whoever has neither key nor ownership gets 404, as for a thing that does not exist.</summary>
    public static Reach OwnerOfTheThing { get; } = new("owner of the thing");

    /// <summary>Everybody with an account.</summary>
    public static Reach SignedIn { get; } = new("signed in", Caller.Customer, StaffRole.Owner, StaffRole.Orders, StaffRole.Catalog, StaffRole.Content, StaffRole.Support);

    /// <summary>Who keeps the goods or the words.</summary>
    public static Reach SearchDesk { get; } = new("search desk", StaffRole.Catalog, StaffRole.Content, StaffRole.Owner);

    public static Reach AnyStaff { get; } = new("any staff", [.. StaffRole.All]);

    public string Name { get; }

    public IReadOnlyList<string> Callers { get; }

    /// <summary>Staff of that role, and the owner of the shop.</summary>
    public static Reach Staff(string role) => new(role, role, StaffRole.Owner);

    public override string ToString() => Name;
}

/// <summary>Who knocks. Staff are called by their roles.</summary>
public static class Caller
{
    public const string Guest = "guest";

    public const string Customer = "customer";
}
