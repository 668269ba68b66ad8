using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Accounts.People;

namespace Storefront.Accounts.Data;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person) => person.Property(p => p.FullName).HasMaxLength(Person.NameMaxLength);
}
