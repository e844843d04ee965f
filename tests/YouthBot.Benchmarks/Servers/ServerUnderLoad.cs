using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using YouthBot.Benchmarks.Measuring;

namespace YouthBot.Benchmarks.Servers;

/// <summary>A server as a process of its own on a free port of this machine.</summary>
internal abstract class ServerUnderLoad : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly List<string> log = [];
    private Process? process;

    public int Port { get; } = FreePort();

    public TimeSpan Processor => ProcessUse.Processor(Running.Id);

    public double ResidentMegabytes => ProcessUse.ResidentMegabytes(Running.Id);

    private Process Running => process ?? throw new InvalidOperationException("The server was not started.");

    /// <summary>Starts the process and returns as soon as it takes connections.</summary>
    public async Task StartAsync()
    {
        var start = Command();
        start.UseShellExecute = false;
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        // the driver's own
        start.Environment.Remove("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS");
        start.Environment.Remove("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT");
        process = new Process { StartInfo = start };
        process.ErrorDataReceived += Keep;
        process.OutputDataReceived += Keep;
        process.Start();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var begun = TimeProvider.System.GetTimestamp();
        while (!await ListensAsync())
        {
            if (process.HasExited || TimeProvider.System.GetElapsedTime(begun) > Patience)
                throw new InvalidOperationException($"{start.FileName} does not listen:\n{string.Join('\n', log)}");
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
        }
    }

    /// <summary>Ends the process without warning (kill -9); none of these has children.</summary>
    public async Task KillAsync()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public virtual async ValueTask DisposeAsync() => await KillAsync();

    protected abstract ProcessStartInfo Command();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> ListensAsync()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (log) log.Add(line.Data);
    }
}
