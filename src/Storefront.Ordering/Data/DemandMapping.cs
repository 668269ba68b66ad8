using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Demand;

namespace Storefront.Ordering.Data;

internal sealed class DemandMapping : IEntityTypeConfiguration<ProductDemand>
{
    public void Configure(EntityTypeBuilder<ProductDemand> demand)
    {
        demand.ToTable("ordering_demand");
        demand.HasKey(d => d.ProductId);
        demand.Property(d => d.ProductId).ValueGeneratedNever();
    }
}
