using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Ordering.Track;

public sealed class TrackForm
{
    public string? Number { get; set; }

    [DataType(DataType.EmailAddress)]
    public string? Email { get; set; }
}

public sealed class CodeForm
{
    public string? Code { get; set; }
}
