using Microsoft.AspNetCore.Identity;
using Storefront.Contracts;

namespace Storefront.Accounts.People;

/// <summary>Somebody who can sign in: a customer, or staff if a role says so.</summary>
public sealed class Person : IdentityUser<Guid>, IRaisesEvents
{
    public const int NameMaxLength = 100;

    private readonly List<IEvent> _raised = [];

    public Person()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    public string FullName { get; set; } = "";

    /// <summary>The language in which we write to this person.</summary>
    public Language Language { get; set; } = Language.En;

    public DateTimeOffset RegisteredAt { get; init; }

    IReadOnlyList<IEvent> IRaisesEvents.Raised => _raised;

    void IRaisesEvents.ForgetRaised() => _raised.Clear();
}
