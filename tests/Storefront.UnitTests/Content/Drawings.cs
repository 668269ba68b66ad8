using System.ComponentModel;
using System.Diagnostics;
using Storefront.Kernel;

namespace Storefront.UnitTests.Content;

/// <summary>The committed drawings are what their modules draw. Needs Node; building and running the shop never does.</summary>
public sealed class Drawings
{
    [Fact]
    public async Task The_committed_drawings_are_those_that_their_modules_draw()
    {
        var committed = Path.Combine(Folders.Content, "drawings");
        var target = Directory.CreateTempSubdirectory("storefront-drawings-").FullName;
        try
        {
            await DrawAsync(Path.Combine(committed, "build.mjs"), target);

            var drawn = Files(target);
            Assert.NotEmpty(drawn);
            Assert.Equal(Files(committed), drawn);
            Assert.Empty(drawn.Append("index.json").Append("parts.json")
                .Where(file => !File.ReadAllBytes(Path.Combine(committed, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(target, file)))));
        }
        finally
        {
            Directory.Delete(target, recursive: true);
        }
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "svg"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static async Task DrawAsync(string script, string target)
    {
        var stop = TestContext.Current.CancellationToken;
        using var node = Start(script, target);
        var complaints = node.StandardError.ReadToEndAsync(stop);
        await node.StandardOutput.ReadToEndAsync(stop);
        await node.WaitForExitAsync(stop);
        Assert.True(node.ExitCode == 0, await complaints);
    }

    private static Process Start(string script, string target)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [script, target]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no Node here: whether the drawings are up to date was not checked.");
            throw;
        }
    }
}
