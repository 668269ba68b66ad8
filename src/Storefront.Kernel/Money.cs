using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Storefront.Kernel;

/// <summary>An amount in integer minor units (cents, 分) of one currency. Arithmetic is checked: it overflows loudly, never silently.</summary>
public readonly record struct Money(long Minor, Currency Currency) : IFormattable, IComparable<Money>
{
    private static readonly ConditionalWeakTable<NumberFormatInfo, ConcurrentDictionary<Currency, NumberFormatInfo>> _formats = [];

    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>From an amount in major units, such as 89.90.</summary>
    /// <exception cref="ArgumentException">The amount has more digits than the currency.</exception>
    public static Money Of(decimal major, Currency currency)
    {
        var minor = major * currency.Scale;
        return decimal.Truncate(minor) == minor
            ? new Money(checked((long)minor), currency)
            : throw new ArgumentException($"{major} has more digits than {currency.Code} knows.", nameof(major));
    }

    public bool IsZero => Minor == 0;

    public decimal Major => (decimal)Minor / Currency.Scale;

    public static Money operator +(Money left, Money right) => new(checked(left.Minor + right.Same(left).Minor), left.Currency);

    public static Money operator -(Money left, Money right) => new(checked(left.Minor - right.Same(left).Minor), left.Currency);

    public static Money operator *(Money amount, int times) => new(checked(amount.Minor * times), amount.Currency);

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    public int CompareTo(Money other) => Minor.CompareTo(other.Same(this).Minor);

    /// <summary>
    /// Splits the amount by weights so that the parts add up to it to the minor unit (largest remainder; on a tie the earlier part gets the unit).
    /// The only way in which an amount is ever split. With all weights zero the first part takes all.
    /// </summary>
    /// <exception cref="ArgumentException">There are no weights, or one is negative.</exception>
    public Money[] Allocate(IReadOnlyList<long> weights)
    {
        if (weights.Count == 0 || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("Weights must be given and not negative.", nameof(weights));
        }

        var currency = Currency;
        var parts = new long[weights.Count];
        var sum = weights.Aggregate(Int128.Zero, (total, weight) => total + weight);
        if (sum == 0)
        {
            parts[0] = Minor;
            return [.. parts.Select(part => new Money(part, currency))];
        }

        var size = Int128.Abs(Minor);
        var sign = Minor < 0 ? -1 : 1;
        var rests = new (Int128 Remainder, int Index)[weights.Count];
        for (var i = 0; i < weights.Count; i++)
        {
            var share = size * weights[i];
            parts[i] = (long)(share / sum);
            rests[i] = (share % sum, i);
        }

        var left = (int)(size - parts.Aggregate(Int128.Zero, (total, part) => total + part));
        foreach (var (_, index) in rests.OrderByDescending(rest => rest.Remainder).ThenBy(rest => rest.Index).Take(left))
        {
            parts[index]++;
        }

        return [.. parts.Select(part => new Money(sign * part, currency))];
    }

    /// <summary>For people, in the current culture: "$89.00", "¥549.00".</summary>
    public override string ToString() => ToString(null, CultureInfo.CurrentCulture);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        // A page writes a hundred prices in one culture and one currency. What may still be changed is no key.
        var plain = NumberFormatInfo.GetInstance(formatProvider);
        var numbers = plain.IsReadOnly ? _formats.GetOrCreateValue(plain).GetOrAdd(Currency, static (currency, plain) => Format(plain, currency), plain) : Format(plain, Currency);
        return Major.ToString("C", numbers);
    }

    private static NumberFormatInfo Format(NumberFormatInfo plain, Currency currency)
    {
        var numbers = (NumberFormatInfo)plain.Clone();
        numbers.CurrencySymbol = currency.Symbol;
        numbers.CurrencyDecimalDigits = currency.Digits;
        return NumberFormatInfo.ReadOnly(numbers);
    }

    private Money Same(Money other) =>
        Currency == other.Currency ? this : throw new InvalidOperationException($"{Currency} and {other.Currency} cannot be mixed.");
}
