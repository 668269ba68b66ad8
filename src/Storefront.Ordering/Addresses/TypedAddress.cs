using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Addresses;

/// <summary>An address as it came from a form, field by field; names are those of <see cref="AddressField"/>.</summary>
public sealed record TypedAddress(IReadOnlyDictionary<AddressField, string?> Fields)
{
    public string? this[AddressField field] => Fields.GetValueOrDefault(field);

    /// <summary>Postcode and region as typed: what a form brings back once somebody was asked whether they belong together.</summary>
    public string PostcodeQuestion => $"{this[AddressField.Region]} {this[AddressField.Postcode]}";

    /// <summary>The address, or what is to be corrected, field by field. Fields that the country's form does not ask for are ignored.</summary>
    /// <param name="exceptionAt">Says whether we leave out the place of a postcode.</param>
    /// <param name="confirmed">The <see cref="PostcodeQuestion"/> that somebody was asked already. Some postcodes cross a border: who says the same again knows better.</param>
    public (PostalAddress? Address, IReadOnlyList<Refusal> Refusals) Read(CountryForm form, Func<string, string?, Text?> exceptionAt, string? confirmed = null)
    {
        var refusals = new List<Refusal>();
        var parts = new Dictionary<AddressField, string?>();
        foreach (var field in form.Format.Rows.SelectMany(row => row))
        {
            var read = ReadField(form, field);
            if (read is { Succeeded: false })
            {
                refusals.Add(read.Refusal);
            }
            else
            {
                parts[field] = read?.Value;
            }
        }

        var postcode = parts.GetValueOrDefault(AddressField.Postcode);
        if (postcode is not null && exceptionAt(form.Code, postcode) is { } place)
        {
            refusals.Add(new Refusal(AddressTexts.NoDelivery.With(place), nameof(AddressField.Postcode)));
        }

        else if (postcode is not null && confirmed != PostcodeQuestion && form.Elsewhere(this[AddressField.Region], postcode) is { } other)
        {
            var chosen = form.Regions!.First(choice => choice.Code == this[AddressField.Region]);
            refusals.Add(new Refusal(AddressTexts.PostcodeElsewhere.With(postcode, other.Name, chosen.Name), nameof(AddressField.Postcode)));
        }

        return refusals.Count > 0 ? (null, refusals) : (Address(form, parts), refusals);
    }

    /// <summary>Null where an optional field is empty.</summary>
    private Result<string>? ReadField(CountryForm form, AddressField field)
    {
        var name = field.ToString();
        if (this[field] is { Length: > PostalAddress.PartMaxLength })
        {
            return new Refusal(AddressTexts.TooLong.With(PostalAddress.PartMaxLength), name);
        }

        if (Typed.Line(this[field]) is not { } line)
        {
            return field == AddressField.City && form.Regions?.FirstOrDefault(choice => choice.IsCity && choice.Code == this[AddressField.Region]) is { } city
                ? city.Name.Zh
                : form.Format.Requires(field) ? new Refusal(AddressTexts.Missing(form, field), name) : (Result<string>?)null;
        }

        return field switch
        {
            AddressField.Phone => Typed.Phone(line, form.Code) is { } phone ? phone : new Refusal(AddressTexts.PhoneForm.With(form.InSentence), name),
            AddressField.Postcode => Typed.Code(line) is { } code && form.Postcode.IsMatch(code)
                ? code
                : new Refusal(AddressTexts.PostcodeForm.With(form.Format.LabelOf(field), form.InSentence, form.PostcodeExample), name),
            AddressField.Region when form.Regions is { } regions && regions.All(choice => choice.Code != line) => new Refusal(AddressTexts.ChooseRegion, name),

            // Composing may lengthen; what is kept must fit.
            _ => line.Length <= PostalAddress.PartMaxLength ? line : new Refusal(AddressTexts.TooLong.With(PostalAddress.PartMaxLength), name),
        };
    }

    private static PostalAddress Address(CountryForm form, Dictionary<AddressField, string?> parts) => new()
    {
        Name = parts[AddressField.Name]!,
        Company = parts.GetValueOrDefault(AddressField.Company),
        Country = form.Code,
        Region = parts.GetValueOrDefault(AddressField.Region),
        City = parts.GetValueOrDefault(AddressField.City),
        District = parts.GetValueOrDefault(AddressField.District),
        Street = parts[AddressField.Street]!,
        Street2 = parts.GetValueOrDefault(AddressField.Street2),
        Postcode = parts.GetValueOrDefault(AddressField.Postcode),
        Phone = parts.GetValueOrDefault(AddressField.Phone),
    };
}
