using System.Diagnostics;
using System.Security.Cryptography;

namespace YouthBot.Benchmarks.Servers;

/// <summary>
/// The product as it is published for production, with its limits raised. Its data lies in the checkout and not in a temporary folder: that
/// may be memory, where a flush to disk costs nothing.
/// </summary>
/// <param name="settings">More settings, by their names in the environment.</param>
internal sealed class YouthBotServer(IReadOnlyDictionary<string, string>? settings = null) : ServerUnderLoad
{
    /// <summary>Mints the tokens of the conversations.</summary>
    public const string Secret = "benchmark";

    private static readonly string Published = Path.Combine(Repository.Root, "artifacts", "benchmarks", "published");

    private const string Unlimited = "1000000";

    private readonly DirectoryInfo data = Directory.CreateDirectory(
        Path.Combine(Repository.Root, "artifacts", "benchmarks", Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N")));

    /// <summary>The folder of its data.</summary>
    public string Data => data.FullName;

    /// <summary>Publishes the product as README says, once before everything is measured.</summary>
    public static async Task PublishAsync()
    {
        string[] arguments = ["publish", "src/YouthBot", "-c", "Release", "-r", "linux-x64", "-o", Published, "-v", "quiet", "--nologo"];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false };
        using var publish = Process.Start(start)
            ?? throw new InvalidOperationException("dotnet cannot be started.");
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0) throw new InvalidOperationException($"The server cannot be published: {said}");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Delete(recursive: true);
    }

    protected override ProcessStartInfo Command()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Published, "YouthBot.dll"), "serve"])
        {
            WorkingDirectory = Repository.Root,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Port}",
                ["ConnectionStrings__YouthBot"] = $"Data Source={Path.Combine(data.FullName, "youthbot.db")}",
                ["Protection__KeyRingPath"] = Path.Combine(data.FullName, "ring"),
                ["Protection__KeyStore"] = $"Data Source={Path.Combine(data.FullName, "keys.db")}",
                ["Protection__KekFile"] = Key("kek"),
                ["Protection__LookupKeyFile"] = Key("lookup"),
                ["DirectLine__Secret"] = Secret,
                ["Limits__AddressBurst"] = Unlimited,
                ["Limits__AddressPerMinute"] = Unlimited,
                ["Limits__ConversationBurst"] = Unlimited,
                ["Limits__ConversationPerMinute"] = Unlimited,
                ["Limits__ReadBurst"] = Unlimited,
                ["Limits__ReadsPerMinute"] = Unlimited,
            },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return start;
    }

    private string Key(string name)
    {
        var file = Path.Combine(data.FullName, name);
        if (!File.Exists(file)) File.WriteAllText(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return file;
    }
}
