using Microsoft.AspNetCore.Identity;
using Storefront.Contracts;
using Storefront.Contracts.Accounts;

namespace Storefront.Accounts.People;

/// <summary>Somebody who can sign in: a customer, or staff if a role says so.</summary>
public sealed class Person : IdentityUser<Guid>, IRaisesEvents
{
    public const int NameMaxLength = 100;

    public const int EmailMaxLength = 254;

    private readonly List<IEvent> _raised = [];

    public Person()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    public string FullName { get; private set; } = "";

    /// <summary>The language in which we write to this person.</summary>
    public Language Language { get; private set; } = Language.En;

    public DateTimeOffset RegisteredAt { get; private init; }

    public DateTimeOffset? EmailConfirmedAt { get; private set; }

    IReadOnlyList<IEvent> IRaisesEvents.Raised => _raised;

    void IRaisesEvents.ForgetRaised() => _raised.Clear();

    /// <summary>A customer who opened an account. The mailbox is not yet known to be theirs.</summary>
    public static Person Register(string fullName, string email, Language language, DateTimeOffset now)
    {
        var person = Create(fullName, email, language, now);
        person._raised.Add(new CustomerRegistered(Guid.CreateVersion7(), person.Id, language.Tag, now));
        return person;
    }

    /// <summary>Staff: known to the house, so the mailbox counts as theirs.</summary>
    public static Person Appoint(string fullName, string email, Language language, DateTimeOffset now)
    {
        var person = Create(fullName, email, language, now);
        (person.EmailConfirmed, person.EmailConfirmedAt) = (true, now);
        return person;
    }

    /// <summary>Whoever followed a link that only this mailbox got owns it. Confirming twice changes nothing.</summary>
    public void ConfirmEmail(DateTimeOffset now)
    {
        if (EmailConfirmedAt is not null)
        {
            return;
        }

        (EmailConfirmed, EmailConfirmedAt) = (true, now);
        _raised.Add(new EmailConfirmed(Guid.CreateVersion7(), Id, now));
    }

    /// <summary>A new password: the stamp changes with it, and with the stamp every link that was mailed before.</summary>
    public void TakePassword(string hash) => (PasswordHash, SecurityStamp) = (hash, Guid.NewGuid().ToString());

    private static Person Create(string fullName, string email, Language language, DateTimeOffset now) => new()
    {
        FullName = fullName.Trim(),
        UserName = email,
        Email = email,
        Language = language,
        RegisteredAt = now,
    };
}
