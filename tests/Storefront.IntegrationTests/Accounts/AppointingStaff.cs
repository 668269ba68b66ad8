using System.Net;
using System.Text.RegularExpressions;
using Storefront.IntegrationTests.Hosting;

namespace Storefront.IntegrationTests.Accounts;

public sealed partial class AppointingStaff
{
    [Fact]
    public async Task The_first_owner_is_appointed_on_the_command_line_and_chooses_a_password_by_the_link()
    {
        await using var shop = await Shop.OpenAsync();

        var run = await RunningProgram.RunAsync(["staff", "add", "ann@post.example", "--name", "Ann Lee"], Settings(shop));

        Assert.True(run.ExitCode == 0, run.Complained);
        Assert.Contains("ann@post.example has the role owner.", run.Said, StringComparison.Ordinal);
        var visitor = shop.Visit();
        await visitor.SendAsync(await visitor.OpenAsync(new Uri(Link().Match(run.Said).Value).PathAndQuery), "#new-password", ("Password", "a sentence to keep for long"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/office/system")).StatusCode);

        var again = await RunningProgram.RunAsync(["staff", "add", "ann@post.example", "--name", "Ann Lee"], Settings(shop));
        Assert.Equal(0, again.ExitCode);
        Assert.DoesNotContain("http", again.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ann@post.example", "king", "There is no role 'king'.")]
    [InlineData("ann at post", "owner", "'ann at post' is no e-mail address.")]
    public async Task A_mistake_is_said_in_a_sentence(string email, string role, string sentence)
    {
        await using var shop = await Shop.OpenAsync();

        var run = await RunningProgram.RunAsync(["staff", "add", email, "--name", "Ann Lee", "--role", role], Settings(shop));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(sentence, run.Complained.Trim());
    }

    /// <summary>The same database and folder as the shop that is open.</summary>
    private static (string Name, string Value)[] Settings(Shop shop) =>
        [("Storefront__DataFolder", shop.DataFolder), .. shop.Database.Settings.Select(setting => (setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value))];

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}
