using Storefront.Accounts.Demonstration;

namespace Storefront.Web.Dev;

/// <summary>Prints at the start of a Development shop who can sign in to it.</summary>
internal sealed class TellDemonstrationPeople(ILogger<TellDemonstrationPeople> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        log.LogInformation(
            "Demonstration people (Development only), all with the password {Password}: {People}. Staff sign in at /office, mails are at /dev/mailbox.",
            DemonstrationPeople.Password,
            string.Join(", ", DemonstrationPeople.All.Select(person => $"{person.Email} ({person.Role ?? "customer"})")));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
