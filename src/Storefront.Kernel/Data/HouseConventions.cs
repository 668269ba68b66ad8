using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Storefront.Kernel.Data;

/// <summary>How values are kept, the same in every module: UTC instants, enums by name, money as minor units beside its currency.</summary>
public static class HouseConventions
{
    public static void UseHouseConventions(this ModelConfigurationBuilder conventions, DatabaseFacade database)
    {
        // SQLite has no date type, and its text form cannot be compared across offsets; ticks can.
        if (database.IsSqlite())
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        }
        else
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<Utc>();
        }

        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<Currency>().HaveConversion<CurrencyCode>().HaveMaxLength(3);
        conventions.Properties<Languages.Language>().HaveConversion<LanguageTag>().HaveMaxLength(5);
    }

    /// <summary>Maps an amount to two columns, <c>{Name}Minor</c> and <c>{Name}Currency</c>.</summary>
    public static void Money<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Money>> amount)
        where T : class
    {
        var name = ((MemberExpression)amount.Body).Member.Name;
        entity.ComplexProperty(amount, money =>
        {
            money.Property(value => value.Minor).HasColumnName(name + "Minor");
            money.Property(value => value.Currency).HasColumnName(name + "Currency");
        });
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(time => time.ToUniversalTime(), time => time);

    private sealed class CurrencyCode() : ValueConverter<Currency, string>(currency => currency.Code, code => Currency.Of(code));

    private sealed class LanguageTag() : ValueConverter<Languages.Language, string>(language => language.Tag, tag => Languages.Language.Of(tag));
}
