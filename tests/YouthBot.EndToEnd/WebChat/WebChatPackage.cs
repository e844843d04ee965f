using System.Diagnostics;

namespace YouthBot.EndToEnd.WebChat;

/// <summary>
/// <c>botframework-webchat</c> as npm has it. Its bundles need nothing beside them, so the lock file names that one package and leaves out
/// the 400 that it was made of.
/// </summary>
internal static class WebChatPackage
{
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(3);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "YouthBot.EndToEnd", "WebChat", "clients");

    public static string Bundle(string file) => Path.Combine(Folder, "node_modules", "botframework-webchat", "dist", file);

    /// <summary>Once, and again when the lock file is newer than what was installed from it.</summary>
    public static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        var locked = new FileInfo(Path.Combine(Folder, "package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= locked.LastWriteTimeUtc) return;

        using var npm = Process.Start(new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        using var patience = new CancellationTokenSource(InstallPatience);
        await using var _ = patience.Token.Register(() => npm.Kill(entireProcessTree: true));
        var complaints = npm.StandardError.ReadToEndAsync(CancellationToken.None);
        await npm.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await npm.WaitForExitAsync(CancellationToken.None);
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {Folder}:\n{await complaints}");
    }
}
