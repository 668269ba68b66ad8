using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Data;

public sealed class CatalogDb(DbContextOptions<CatalogDb> options) : ModuleDbContext(options);
