using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;

namespace Storefront.Ordering.Data;

public sealed class OrderingDb(DbContextOptions<OrderingDb> options) : ModuleDbContext(options);
