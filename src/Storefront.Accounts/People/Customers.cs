using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Contracts.Accounts;

namespace Storefront.Accounts.People;

internal sealed class Customers(AccountsDb db) : ICustomers
{
    public async Task<Customer?> FindAsync(Guid customerId, CancellationToken cancellation)
    {
        var person = await db.Users.AsNoTracking().SingleOrDefaultAsync(person => person.Id == customerId, cancellation);
        return person is null ? null : new Customer(person.Id, person.FullName, person.Email!, person.EmailConfirmed, person.Language.Tag);
    }
}
