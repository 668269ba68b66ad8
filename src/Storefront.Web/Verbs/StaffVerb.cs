using System.CommandLine;
using Storefront.Accounts.Passwords;
using Storefront.Accounts.Staff;
using Storefront.Kernel.Markets;
using Storefront.Web.Accounts;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

/// <summary>Appoints members of staff: above all the first owner of a new shop, whom nobody could appoint in the browser.</summary>
internal static class StaffVerb
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "Their address; with it they sign in at /office." };
        var name = new Option<string>("--name") { Description = "Their name, as customers and colleagues read it.", Required = true };
        var role = new Option<string>("--role") { Description = string.Join(", ", StaffRole.All), DefaultValueFactory = _ => StaffRole.Owner };
        var market = new Option<string>("--market") { Description = "en, en-eu or zh-cn: whose language they read.", DefaultValueFactory = _ => "en" };
        var add = new Command("add", "Give somebody a role. Prints a link with which they choose a password, if they have none.") { email, name, role, market };
        add.SetAction((parsed, cancellation) => AllVerbs.RunAsync(
            async (services, stop) =>
            {
                await Migration.RunAsync(services, stop);
                await StartUp.SeedAsync(services, stop);
                var home = services.GetRequiredService<MarketList>().Find(parsed.GetValue(market));
                if (home is null || !EmailAddressForm.IsPlausible(parsed.GetValue(email)))
                {
                    await Console.Error.WriteLineAsync(
                        home is null ? $"There is no market '{parsed.GetValue(market)}'." : $"'{parsed.GetValue(email)}' is no e-mail address.");
                    return 1;
                }

                var appointed = await services.GetRequiredService<AppointStaff>()
                    .RunAsync(parsed.GetValue(name)!, parsed.GetValue(email)!, home.Language, parsed.GetValue(role)!, stop);
                if (!appointed.Succeeded)
                {
                    await Console.Error.WriteLineAsync(appointed.Refusal.Reason.En);
                    return 1;
                }

                Console.WriteLine($"{appointed.Value.Email} has the role {parsed.GetValue(role)}.");
                if (appointed.Value.PasswordHash is null)
                {
                    Console.WriteLine($"Password to be chosen within {PasswordLink.Minutes} minutes at: {await services.GetRequiredService<PasswordLink>().MakeAsync(appointed.Value, home.Segment)}");
                }

                return 0;
            },
            cancellation));
        return new Command("staff", "Members of staff.") { add };
    }
}
