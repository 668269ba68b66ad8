namespace Storefront.Ordering.Carts;

/// <summary>How many, as posted by a form.</summary>
public static class Quantity
{
    /// <summary>
    /// One or two ASCII digits without a leading zero, 1 to <see cref="Cart.MaxPieces"/>; else null. The framework's own parsing is too kind: it takes blanks,
    /// signs and other scripts' digits, and a cart with −1 pieces has been a discount in more than one shop.
    /// </summary>
    public static int? Parse(string? typed) => typed switch
    {
        [>= '1' and <= '9' and var ones] => ones - '0',
        [>= '1' and <= '9' and var tens, >= '0' and <= '9' and var ones] => ((tens - '0') * 10) + (ones - '0'),
        _ => null,
    };
}
