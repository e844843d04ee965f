using System.ComponentModel;
using System.Diagnostics;

namespace YouthBot.Tests.Client;

/// <summary>What runs in the browser, as far as it needs no browser to be tried: <c>src/YouthBot/client/tests</c>.</summary>
public sealed class ClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string Product = Path.Combine(Root(), "src", "YouthBot");

    /// <summary>The outbox, the line, the talk on the screen, the memory, what an answer means. Its own runner names what failed.</summary>
    [Fact]
    public async Task Every_part_that_needs_no_browser_does_what_it_should()
    {
        var (exit, said) = await RunAsync("npm", Path.Combine(Product, "client"), [], "test", "--silent");

        Assert.True(exit == 0, said);
    }

    /// <summary>A browser that does not know one expression loads nothing of a script: an older Safari knows no looking back.</summary>
    [Fact]
    public void No_script_needs_an_expression_that_looks_back()
    {
        var wwwroot = Path.Combine(Product, "wwwroot");
        string[] scripts = [.. Directory.GetFiles(Path.Combine(wwwroot, "assets"), "*.js"), Path.Combine(wwwroot, "widget.js")];

        Assert.All(scripts, script => Assert.DoesNotContain("(?<!", File.ReadAllText(script), StringComparison.Ordinal));
        Assert.All(scripts, script => Assert.DoesNotContain("(?<=", File.ReadAllText(script), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("v20.18.3", false)]
    [InlineData("v20.19.0", true)]
    [InlineData("v22.11.0", false)]
    [InlineData("v22.12.0", true)]
    public async Task A_build_without_a_Node_that_fits_says_which_one_it_needs(string version, bool fits)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        var node = folder.File("node");
        await File.WriteAllTextAsync(node, version.Length == 0 ? "#!/bin/sh\nexit 127\n" : $"#!/bin/sh\necho {version}\n");
        File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var path = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";

        string[] find = ["msbuild", "Client.targets", "-t:FindNode", "-nologo", "-v:quiet"];

        var (exit, said) = await RunAsync("dotnet", Product, [new("PATH", path)], find);

        Assert.Equal(fits, exit == 0);
        if (!fits) Assert.Contains("Node 20.19, 22.12 or newer is needed to build the chat client", said, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Said)> RunAsync(
        string program, string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            UseShellExecute = false, WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Start(start);
        using var patience = new CancellationTokenSource(Patience);
        await using var _ = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var complaints = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return (process.ExitCode, said + await complaints);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"These tests need Node with npm; '{start.FileName}' could not be started.", error);
        }
    }

    private static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "YouthBot.sln")))
            root = root.Parent ?? throw new InvalidOperationException("These tests run from a checkout.");
        return root.FullName;
    }
}
