using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace YouthBot.EndToEnd.DirectLine;

/// <summary>
/// <c>botframework-directlinejs</c> as npm has it, in Node. The scenarios stand in <c>clients/scenarios.mjs</c>; every line that the script
/// prints is a step.
/// </summary>
internal static class OfficialClient
{
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan RunPatience = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "YouthBot.EndToEnd", "DirectLine", "clients");

    public static async Task<ClientRun> RunAsync(Uri server, string scenario, Func<Task> restartAsync)
    {
        await InstallAsync();
        using var node = Start("node", ["directlinejs.mjs", server.ToString(), scenario]);
        using var patience = new CancellationTokenSource(RunPatience);
        await using var _ = patience.Token.Register(() => node.Kill(entireProcessTree: true));
        var complaints = node.StandardError.ReadToEndAsync(CancellationToken.None);
        var steps = new List<ClientStep>();
        while (await node.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            var step = JsonSerializer.Deserialize<ClientStep>(line, Json)!;
            steps.Add(step);
            if (step is not { Step: "please", What: "restart" }) continue;
            await restartAsync();
            await node.StandardInput.WriteLineAsync("done");
        }

        await node.WaitForExitAsync(CancellationToken.None);
        var run = new ClientRun(steps);
        Assert.True(node.ExitCode == 0, $"The scenario '{scenario}' failed:\n{run}\n{await complaints}");
        return run;
    }

    /// <summary>Once, and again when the lock file is newer than what was installed from it.</summary>
    private static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        var locked = new FileInfo(Path.Combine(Folder, "package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= locked.LastWriteTimeUtc) return;

        // no scripts of packages: none of these needs one
        using var npm = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        using var patience = new CancellationTokenSource(InstallPatience);
        await using var _ = patience.Token.Register(() => npm.Kill(entireProcessTree: true));
        var complaints = npm.StandardError.ReadToEndAsync(CancellationToken.None);
        await npm.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await npm.WaitForExitAsync(CancellationToken.None);
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {Folder}:\n{await complaints}");
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                WorkingDirectory = Folder,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException(
                $"These tests run the official client in Node 20 or later with npm; '{program}' could not be started.",
                error);
        }
    }
}
