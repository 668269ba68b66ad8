using Storefront.Benchmarks.Kills;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>A shop that may not start says why in one plain sentence, ends with exit code 1, and leaves its data as they were.</summary>
[Trait("Database", "SQLite")]
public sealed class RefusingToStart
{
    [Theory]
    [InlineData("Database__Provider", "oracle", "Database:Provider must be 'sqlite' or 'postgresql'; it is 'oracle'.")]
    [InlineData("Database__Provider", "postgresql", "Database:Provider is 'postgresql', but ConnectionStrings:Storefront is not set.")]
    [InlineData("ConnectionStrings__Redis", "redis:6379,nonsense=1", "ConnectionStrings:Redis is no address of a Redis server, such as 'redis:6379'.")]
    [InlineData("ConnectionStrings__Storefront", "nonsense", "ConnectionStrings:Storefront is no connection string for sqlite.")]
    [InlineData("Storefront__PublicUrl", "shop.example", "Storefront:PublicUrl must be an http or https address; it is 'shop.example'.")]
    [InlineData("Mail__From", "nobody", "Mail:From must be an e-mail address.")]
    [InlineData("Mail__Smtp__Port", "99999", "Mail:Smtp:Port must be between 1 and 65535.")]
    [InlineData("Mail__Smtp__TimeoutSeconds", "0", "Mail:Smtp:TimeoutSeconds must be between 1 and 300.")]
    [InlineData("Mail__Smtp__Port", "many", "Failed to convert configuration value 'many' at 'Mail:Smtp:Port'")]
    [InlineData("Search__Engine", "solr", "Search:Engine is 'solr', but must be embedded or elasticsearch.")]
    [InlineData("Office__TimeZone", "Atlantis/Capital", "Office:TimeZone must be a time zone such as 'Europe/Berlin'; it is 'Atlantis/Capital'.")]
    [InlineData("ASPNETCORE_URLS", "nonsense", "ASPNETCORE_URLS must hold http or https addresses; 'nonsense' is none.")]
    public async Task A_wrong_setting_is_named(string name, string value, string sentence) => AssertRefused(sentence, await RunningProgram.RunAsync([], (name, value)));

    [Fact]
    public async Task A_server_that_does_not_answer_is_named() => AssertRefused(
        "The database cannot be opened:",
        await RunningProgram.RunAsync([], ("Database__Provider", "postgresql"), ("ConnectionStrings__Storefront", "Host=127.0.0.1;Port=1;Username=nobody")));

    [Fact]
    public async Task A_server_that_is_not_named_is_missed() => AssertRefused(
        "ConnectionStrings:Storefront is no connection string for postgresql.",
        await RunningProgram.RunAsync([], ("Database__Provider", "postgresql"), ("ConnectionStrings__Storefront", "Username=nobody;Password=secret")));

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var other = RunningProgram.Occupy(out var address);

        AssertRefused($"Failed to bind to address {address}: address already in use.", await RunningProgram.RunAsync([], ("ASPNETCORE_URLS", address)));
    }

    [Fact]
    public async Task Production_asks_for_keys_folder_and_address_in_a_sentence_each()
    {
        var run = await RunningProgram.RunAsync([], ("ASPNETCORE_ENVIRONMENT", "Production"), ("Storefront__DataFolder", ""), ("Storefront__PublicUrl", ""));

        AssertRefused("Stripe:ApiKey is not set.", run);
        Assert.Contains("Stripe:WebhookSecret is not set.", run.Complained, StringComparison.Ordinal);
        Assert.Contains("Storefront:DataFolder is not set.", run.Complained, StringComparison.Ordinal);
        Assert.Contains("Storefront:PublicUrl is not set.", run.Complained, StringComparison.Ordinal);
        Assert.Equal(4, run.Complained.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            AssertRefused($"The data folder {file} cannot be used:", await RunningProgram.RunAsync([], ("Storefront__DataFolder", file)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        using var folder = new ShopFolder();
        await File.WriteAllTextAsync(folder.Database, string.Concat(Enumerable.Repeat("These are not the pages you are looking for. ", 200)), TestContext.Current.CancellationToken);

        await AssertRefusedAndLeftAloneAsync(folder, "is not a database");
    }

    [Fact]
    public async Task A_database_with_a_damaged_page_is_left_alone()
    {
        using var folder = new ShopFolder();
        folder.Create();
        await using (var file = File.OpenWrite(folder.Database))
        {
            file.Seek(4096 * 3, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray(), TestContext.Current.CancellationToken);
        }

        await AssertRefusedAndLeftAloneAsync(folder, "is damaged");
    }

    [Fact]
    public async Task A_database_that_a_newer_shop_has_used_is_left_alone()
    {
        using var folder = new ShopFolder();
        folder.Create("""INSERT INTO "__EFMigrationsHistory" VALUES ('29991231000000_Later', '99.0.0')""");

        await AssertRefusedAndLeftAloneAsync(folder, "The database was last used by a newer version of the shop (it knows '29991231000000_Later').");
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_left_alone()
    {
        using var folder = new ShopFolder();
        folder.Create();
        using var sealedFolder = folder.Seal();

        await AssertRefusedAndLeftAloneAsync(folder, "cannot be written");
    }

    /// <summary>A lost database must be missed, not replaced by an empty shop.</summary>
    [Fact]
    public async Task A_database_that_is_gone_is_missed_until_somebody_says_to_begin_anew()
    {
        using var folder = new ShopFolder();
        Assert.Equal(0, (await RunningProgram.RunAsync(["migrate"], folder.Setting)).ExitCode);
        folder.LoseDatabase();

        AssertRefused("is gone. Restore a backup.", await RunningProgram.RunAsync([], folder.Setting));
        AssertRefused("is gone. Restore a backup.", await RunningProgram.RunAsync(["migrate"], folder.Setting));
        Assert.False(File.Exists(folder.Database));

        File.Delete(folder.Database + ".txt");
        Assert.Equal(0, (await RunningProgram.RunAsync(["migrate"], folder.Setting)).ExitCode);
    }

    public static TheoryData<string> Verbs => [.. Web.Verbs.AllVerbs.Create().Select(verb => verb.Name)];

    [Theory, MemberData(nameof(Verbs))]
    public async Task Every_verb_explains_itself(string verb)
    {
        var run = await RunningProgram.RunAsync([verb, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(verb, run.Said, StringComparison.Ordinal);
        Assert.Contains("--help", run.Said, StringComparison.Ordinal);
    }

    private static async Task AssertRefusedAndLeftAloneAsync(ShopFolder folder, string sentence)
    {
        var before = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);

        AssertRefused(sentence, await RunningProgram.RunAsync([], folder.Setting));

        var after = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        Assert.True(before.SequenceEqual(after), "The database file was changed.");
    }

    private static void AssertRefused(string sentence, ProgramRun run)
    {
        Assert.Contains(sentence, run.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Complained + run.Said, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
