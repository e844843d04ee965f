using System.Diagnostics;

namespace YouthBot.Benchmarks.Servers;

/// <summary>Packages of npm that a benchmark needs, by the lock file of their folder.</summary>
internal static class NodePackages
{
    /// <summary>Installs them, once.</summary>
    /// <param name="folder">Where the lock file is.</param>
    /// <param name="package">One of them: when it is there, they all are.</param>
    public static async Task InstallAsync(string folder, string package)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules", package))) return;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException("npm cannot be started.");
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0) throw new InvalidOperationException("npm ci failed.");
    }
}
