namespace Storefront.Web.Hosting;

/// <summary>
/// An answer that is the same for everybody who asks the same, and holds no secret, but is not kept: its length may tell of it, so it is compressed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NobodysOwnAttribute : Attribute;
