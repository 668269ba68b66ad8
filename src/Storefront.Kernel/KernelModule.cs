using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Data;
using Storefront.Kernel.Files;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel;

public static class KernelModule
{
    /// <summary>What every module stands on: write gate, outbox, mail. The workers run only when <paramref name="workers"/> is true (the shop, not a verb).</summary>
    public static IServiceCollection AddKernel(this IServiceCollection services, IConfiguration configuration, bool workers)
    {
        services.AddSingleton<PublicAddress>().AddSingleton<PhotoStore>().AddSingleton<WriteGate>().AddSingleton<OutboxSignal>().AddSingleton<EventNames>().AddSingleton<OutboxInterceptor>();
        services.AddModuleDb<OutboxDb>().AddScoped<OutboxRound>();
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        if (configuration[$"{MailOptions.Section}:Smtp:Host"] is { Length: > 0 })
        {
            services.AddSingleton<IMailTransport, SmtpTransport>();
        }
        else
        {
            services.AddSingleton<IMailTransport, FolderTransport>();
        }

        services.AddSingleton<OutboxDispatcher>().AddSingleton<MailSender>().AddSingleton<JobRunner>();
        if (workers)
        {
            services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
            services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
            services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        }

        return services;
    }
}
