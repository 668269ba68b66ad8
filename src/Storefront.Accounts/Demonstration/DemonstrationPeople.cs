using Storefront.Accounts.Staff;

namespace Storefront.Accounts.Demonstration;

/// <summary>Who can sign in to a shop on a developer's machine. They exist in Development only, and their password is printed at its start.</summary>
public static class DemonstrationPeople
{
    public const string Password = "staybolt-demonstration";

    public static IReadOnlyList<DemonstrationPerson> All { get; } =
    [
        new("P. Novak", "owner@staybolt.example", Language.En, StaffRole.Owner),
        new("顾晓棠", "orders@staybolt.example", Language.Zh, StaffRole.Orders),
        new("Ines Duarte", "catalog@staybolt.example", Language.En, StaffRole.Catalog),
        new("陶砚", "content@staybolt.example", Language.Zh, StaffRole.Content),
        new("Theo Lindqvist", "support@staybolt.example", Language.En, StaffRole.Support),
        new("Mara Ellison", "mara.ellison@post.example", Language.En, null),
        new("沈岚", "shenlan@post.example", Language.Zh, null),
    ];
}

/// <param name="Role">A staff role, or null for a customer.</param>
public sealed record DemonstrationPerson(string Name, string Email, Language Language, string? Role);
