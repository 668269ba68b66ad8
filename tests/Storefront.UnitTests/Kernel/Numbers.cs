using Storefront.Kernel;

namespace Storefront.UnitTests.Kernel;

public sealed class Numbers
{
    [Fact]
    public void A_number_is_read_back_however_it_is_typed()
    {
        var number = PublicNumber.New("O");

        Assert.Equal(number, PublicNumber.Parse("O", number));
        Assert.Equal(number, PublicNumber.Parse("O", " " + number.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)));
        Assert.Equal(number, PublicNumber.Parse("O", string.Concat(number.Select(character => character == '-' ? '－' : (char)(character + 0xFEE0)))));
    }

    [Fact]
    public void One_wrong_character_is_always_found()
    {
        var number = PublicNumber.New("O");
        for (var place = 2; place < number.Length; place++)
        {
            foreach (var wrong in "23456789ABCDEFGHJKMNPQRSTUVWXYZ".Where(character => number[place] != '-' && character != number[place]))
            {
                Assert.Null(PublicNumber.Parse("O", number[..place] + wrong + number[(place + 1)..]));
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("O-")]
    [InlineData("O-0000-0000")]
    [InlineData("' OR 1=1--")]
    public void What_is_no_number_is_none(string? typed) => Assert.Null(PublicNumber.Parse("O", typed));
}
