namespace Storefront.Web.Office.Products;

internal static class ProductOffice
{
    public static IServiceCollection AddProductOffice(this IServiceCollection services) => services
        .AddScoped<ReadProducts>()
        .AddScoped<ReadChoices>()
        .AddScoped<LayOutForm>()
        .AddScoped<TakeStep>();
}
