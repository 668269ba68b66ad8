namespace Storefront.Web.Office.Products;

public sealed class BulkForm
{
    public List<Guid> Ids { get; set; } = [];

    /// <summary><c>publish</c>, <c>withhold</c>, <c>archive</c> or <c>move</c>.</summary>
    public string? Do { get; set; }

    /// <summary>The category to move to.</summary>
    public Guid? To { get; set; }

    /// <summary>Address of the list as it was shown.</summary>
    public string? Back { get; set; }
}
