using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Storefront.Schema;

/// <summary>Makes a <see cref="WholeSchema"/> outside the shop.</summary>
public static class SchemaDesign
{
    /// <summary>Identity reads its schema version from the services; without them the passkey table would silently be missing.</summary>
    private static readonly ServiceProvider _identity = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static WholeSchema Create(Action<DbContextOptionsBuilder<WholeSchema>> choose)
    {
        var options = new DbContextOptionsBuilder<WholeSchema>();
        options.UseApplicationServiceProvider(_identity);
        choose(options);
        return new WholeSchema(options.Options);
    }
}
