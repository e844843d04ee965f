using System.Diagnostics;
using System.Globalization;

namespace YouthBot.Benchmarks.Servers;

/// <summary>The echo bot of the Bot Framework SDK for Node: see botbuilder-echo/server.mjs.</summary>
internal sealed class BotbuilderEcho : ServerUnderLoad
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "YouthBot.Benchmarks", "botbuilder-echo");

    /// <summary>Installs the packages of the lock file, once.</summary>
    public static Task InstallAsync() => NodePackages.InstallAsync(Folder, "botbuilder");

    protected override ProcessStartInfo Command() => new("node", ["server.mjs", Port.ToString(CultureInfo.InvariantCulture)])
    {
        WorkingDirectory = Folder,
        Environment = { ["NODE_ENV"] = "production" },
    };
}
