using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Accounts.Staff;

namespace Storefront.Accounts.Demonstration;

internal sealed class SeedDemonstrationPeople(UserManager<Person> people, AccountsDb db, AppointStaff appoint, TimeProvider clock) : ISeed
{
    public int Order => 11;

    public async Task SeedAsync(CancellationToken cancellation)
    {
        var there = await db.Users.Select(person => person.Email!).ToListAsync(cancellation);

        // One hash for all: seven would cost the start a third of a second.
        var hash = people.PasswordHasher.HashPassword(null!, DemonstrationPeople.Password);
        foreach (var (name, email, language, role) in DemonstrationPeople.All.Where(person => !there.Contains(person.Email)))
        {
            var person = await CreateAsync(name, email, language, role, cancellation);
            person.TakePassword(hash);
            await people.UpdateAsync(person);
        }
    }

    private async Task<Person> CreateAsync(string name, string email, Language language, string? role, CancellationToken cancellation)
    {
        if (role is not null)
        {
            return (await appoint.RunAsync(name, email, language, role, cancellation)).Value!;
        }

        var customer = Person.Register(name, email, language, clock.GetUtcNow());
        customer.ConfirmEmail(clock.GetUtcNow());
        await people.CreateAsync(customer);
        return customer;
    }
}
