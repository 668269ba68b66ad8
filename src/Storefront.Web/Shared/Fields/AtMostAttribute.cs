using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Shared.Fields;

/// <summary>At most so many characters, said in the visitor's language.</summary>
public sealed class AtMostAttribute(int characters) : StringLengthAttribute(characters)
{
    public override string FormatErrorMessage(string name) => FieldTexts.TooLong.With(MaximumLength).ToString();
}
