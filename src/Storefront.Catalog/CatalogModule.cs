using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Comparing;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Feeds;
using Storefront.Catalog.Importing;
using Storefront.Catalog.Keeping;
using Storefront.Catalog.Offers;
using Storefront.Catalog.Products;
using Storefront.Catalog.Seeding;
using Storefront.Catalog.Shelves;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Outbox;

namespace Storefront.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services)
    {
        services.AddModuleDb<CatalogDb>();
        services.AddSingleton<CatalogCache>();
        services.AddSingleton(_ => ToolNames.Read(Path.Combine(Folders.Content, "products")));
        services.AddScoped<FindShelf>().AddScoped<FindGoods>().AddScoped<FindProduct>().AddScoped<FindCompanions>().AddScoped<FindSections>().AddScoped<CompareProducts>();
        services.AddScoped<CreateProduct>().AddScoped<SaveProduct>().AddScoped<AddPhoto>().AddScoped<ReadForm>().AddScoped<ChangeMany>().AddScoped<UndoMany>();
        services.AddScoped<SaveKept>().AddScoped<SaveCategory>().AddScoped<SaveBrand>().AddScoped<SaveDefinition>().AddScoped<BeginShelf>();
        services.AddScoped<MoveGoods>().AddScoped<ShiftCategory>().AddScoped<RemoveShelf>().AddScoped<ReturnShelf>().AddScoped<FindOldShelf>();
        services.AddScoped<ListProductAddresses>().AddScoped<ListOffers>().AddScoped<ListCategoryAddresses>();
        services.AddScoped<ImportGoods>().AddScoped<UndoImport>().AddScoped<DirectImport>().AddScoped<WriteRejected>();
        services.AddSingleton<ImportFiles>().AddSingleton<ImportDesk>().AddScoped<IJob, SweepImportFiles>();
        services.AddScoped<ISeed, SeedCatalogue>();
        services.AddScoped<IOffers, FindOffers>();
        services.AddScoped<ICompanions, KeepCompanions>();
        services.AddScoped<ICatalogDocuments, FindDocuments>();
        services.AddHandler<ShelfChanged, TellGoods>();
        services.AddHandler<AvailabilityChanged, NoteAvailability>();
        return services;
    }
}
