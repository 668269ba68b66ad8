namespace Storefront.UnitTests.Content;

/// <summary>
/// Something that must hold in content/. <paramref name="Broken"/> names each place where it does not; <paramref name="Damage"/> spoils freshly read
/// content so that it must find something: a rule that cannot fail proves nothing.
/// </summary>
internal sealed record ContentRule(string Sentence, Func<ShopContent, IEnumerable<string>> Broken, Action<ShopContent> Damage);
