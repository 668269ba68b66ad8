using Microsoft.AspNetCore.Identity;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Kernel.Data;

namespace Storefront.Accounts.Staff;

/// <summary>Gives somebody a staff role; opens the account if there is none. Appointing twice changes nothing.</summary>
public sealed class AppointStaff(UserManager<Person> people, AccountsDb db, TimeProvider clock)
{
    public async Task<Result<Person>> RunAsync(string name, string email, Language language, string role, CancellationToken cancellation)
    {
        if (!StaffRole.All.Contains(role))
        {
            return new Refusal(new Text($"There is no role '{role}'.", $"没有“{role}”这个角色。"));
        }

        return await db.WriteAsync(
            async () =>
            {
                var person = await people.FindByEmailAsync(EmailForm.Of(email));
                if (person is null)
                {
                    person = Person.Appoint(name, EmailForm.Of(email), language, clock.GetUtcNow());
                    Must(await people.CreateAsync(person));
                }

                if (!await people.IsInRoleAsync(person, role))
                {
                    Must(await people.AddToRoleAsync(person, role));
                }

                return person;
            },
            cancellation);
    }

    private static void Must(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
        }
    }
}
