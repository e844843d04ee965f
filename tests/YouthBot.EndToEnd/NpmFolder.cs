using System.ComponentModel;
using System.Diagnostics;

namespace YouthBot.EndToEnd;

/// <summary>A folder with packages of npm, and programs in Node that use them.</summary>
/// <param name="pieces">Where it is, from the root of the repository.</param>
internal sealed class NpmFolder(params string[] pieces)
{
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(3);

    private readonly string folder = Path.Combine([Repository.Root, .. pieces]);

    /// <summary>Once, and again when the lock file is newer than what was installed from it.</summary>
    public async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        var locked = new FileInfo(Path.Combine(folder, "package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= locked.LastWriteTimeUtc) return;

        // no scripts of packages: none of these needs one
        using var npm = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        using var patience = new CancellationTokenSource(InstallPatience);
        await using var _ = patience.Token.Register(() => npm.Kill(entireProcessTree: true));
        var complaints = npm.StandardError.ReadToEndAsync(CancellationToken.None);
        await npm.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await npm.WaitForExitAsync(CancellationToken.None);
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {folder}:\n{await complaints}");
    }

    /// <summary>Starts a program in it.</summary>
    public Process Start(string program, params IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                WorkingDirectory = folder,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"These tests need Node 20 or later with npm; '{program}' could not be started.", error);
        }
    }
}
