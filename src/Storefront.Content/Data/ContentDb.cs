using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;

namespace Storefront.Content.Data;

public sealed class ContentDb(DbContextOptions<ContentDb> options) : ModuleDbContext(options);
