using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;

namespace Storefront.Accounts.Staff;

internal sealed class SeedStaffRoles(AccountsDb db, RoleManager<IdentityRole<Guid>> roles) : ISeed
{
    public int Order => 10;

    public async Task SeedAsync(CancellationToken cancellation)
    {
        var there = await db.Roles.Select(role => role.Name!).ToListAsync(cancellation);
        foreach (var name in StaffRole.All.Except(there))
        {
            await roles.CreateAsync(new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7() });
        }
    }
}
