namespace Storefront.Kernel;

/// <summary>Puts a module's first data into the database, from content/. Runs at every start and must be idempotent.</summary>
public interface ISeed
{
    /// <summary>Lower numbers first: 10 people, 20 catalogue, 30 stock.</summary>
    int Order { get; }

    Task SeedAsync(CancellationToken cancellation);
}
