namespace Storefront.Web.Office.Imports;

internal static class ImportOffice
{
    public static IServiceCollection AddImportOffice(this IServiceCollection services)
    {
        services.AddOptions<ImportsOptions>().BindConfiguration(ImportsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddScoped<TakeUpload>().AddScoped<BeginUploaded>().AddScoped<ReadImports>();
    }
}
