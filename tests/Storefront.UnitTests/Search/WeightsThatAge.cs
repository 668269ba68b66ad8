using Storefront.Kernel;

namespace Storefront.UnitTests.Search;

public sealed class WeightsThatAge
{
    private static readonly DateTimeOffset _day = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly HalfLife _age = new(TimeSpan.FromDays(30));

    [Fact]
    public void Halve_every_thirty_days()
    {
        var kept = 8 * _age.Keep(_day);

        Assert.Equal(8, _age.Worth(kept, _day), 6);
        Assert.Equal(4, _age.Worth(kept, _day.AddDays(30)), 6);
        Assert.Equal(1, _age.Worth(kept, _day.AddDays(90)), 6);
    }

    [Fact]
    public void Of_all_times_add_up_in_one_number_and_can_be_taken_back()
    {
        var kept = _age.Keep(_day) + (2 * _age.Keep(_day.AddDays(30)));
        Assert.Equal(2.5, _age.Worth(kept, _day.AddDays(30)), 6);

        kept -= 2 * _age.Keep(_day.AddDays(30));
        Assert.Equal(0.5, _age.Worth(kept, _day.AddDays(30)), 6);
    }

    [Fact]
    public void Hold_out_for_decades() => Assert.Equal(1, _age.Worth(_age.Keep(_day.AddYears(70)), _day.AddYears(70)), 6);

    [Fact]
    public void Are_never_less_than_nothing() => Assert.Equal(0, _age.Worth(-1e-9, _day));
}
