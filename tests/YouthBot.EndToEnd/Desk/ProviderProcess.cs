using System.Diagnostics;

namespace YouthBot.EndToEnd.Desk;

/// <summary><c>oidc-provider</c> as npm has it, in Node: signing in is tried against a provider that others wrote.</summary>
public sealed class ProviderProcess : IAsyncDisposable
{
    public const string ClientSecret = "a secret for tests";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "YouthBot.EndToEnd", "Desk", "provider");

    private Process? node;

    /// <summary>Starts it and returns its address.</summary>
    /// <param name="redirects">Where it may send people back to.</param>
    public async Task<string> StartAsync(params string[] redirects)
    {
        await InstallAsync();
        node = Start("node", ["provider.mjs", .. redirects]);
        // what it complains of in Development (plain HTTP, no store) is meant for production
        _ = node.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (await node.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("http://", StringComparison.Ordinal)) continue;
            _ = node.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return line;
        }

        throw new InvalidOperationException("The provider ended before it was ready.");
    }

    public async ValueTask DisposeAsync()
    {
        if (node is null) return;
        if (!node.HasExited) node.Kill(entireProcessTree: true);
        await node.WaitForExitAsync();
        node.Dispose();
    }

    /// <summary>Once, and again when the lock file is newer than what was installed from it.</summary>
    private static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= new FileInfo(Path.Combine(Folder, "package-lock.json")).LastWriteTimeUtc) return;
        using var npm = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        var complaints = npm.StandardError.ReadToEndAsync();
        await npm.StandardOutput.ReadToEndAsync();
        await npm.WaitForExitAsync().WaitAsync(Patience);
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {Folder}:\n{await complaints}");
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        WorkingDirectory = Folder,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;
}
