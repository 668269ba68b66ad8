using System.ComponentModel.DataAnnotations;

namespace Storefront.Kernel.Data;

/// <summary>Which database holds the shop. Section "Database"; the address is the connection string "Storefront".</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public const string Sqlite = "sqlite";

    public const string PostgreSql = "postgresql";

    /// <summary>"sqlite" (a file in the data folder) or "postgresql".</summary>
    [RegularExpression("sqlite|postgresql", ErrorMessage = "Database:Provider must be 'sqlite' or 'postgresql'.")]
    public string Provider { get; init; } = Sqlite;
}
