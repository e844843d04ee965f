using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace YouthBot.EndToEnd;

/// <summary>
/// The product as a process of its own, on a free port, with its data in a folder of its own. It can be killed without warning and started
/// again on the same data, as a crash and a restart would.
/// </summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("youthbot-");
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly List<string> log = [];
    private Process? process;

    public ServerProcess(IReadOnlyDictionary<string, string>? settings = null)
    {
        this.settings = settings ?? new Dictionary<string, string>();
        Address = new Uri($"http://localhost:{FreePort()}");
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>The folder of its data.</summary>
    public string Data => data.FullName;

    /// <summary>What the server wrote to its log so far.</summary>
    public string Log
    {
        get
        {
            lock (log) return string.Join('\n', log);
        }
    }

    /// <summary>Starts the server, unless it runs, and returns when it is ready.</summary>
    public async Task StartAsync()
    {
        if (process is { HasExited: false }) return;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "YouthBot.dll"), "serve"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["urls"] = Address.ToString(),
                ["ConnectionStrings__YouthBot"] = $"Data Source={Path.Combine(data.FullName, "youthbot.db")}",
                ["Protection__KeyRingPath"] = Path.Combine(data.FullName, "ring"),
                ["Protection__KeyStore"] = $"Data Source={Path.Combine(data.FullName, "keys.db")}",
                ["Protection__KekFile"] = Secret("kek"),
                ["Protection__LookupKeyFile"] = Secret("lookup"),
                ["Desk__DemoCoach"] = "false",
            },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null) return;
            lock (log) log.Add(line.Data);
            if (line.Data.Contains("Application started", StringComparison.Ordinal)) ready.TrySetResult();
        };
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The server ended:\n" + Log));
        process.Start();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>kill -9: no warning, no last words.</summary>
    public async Task KillAsync()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
        data.Delete(recursive: true);
    }

    private string Secret(string name)
    {
        var file = Path.Combine(data.FullName, name);
        if (!File.Exists(file)) File.WriteAllText(file, Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        return file;
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
