using System.Reflection;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using YouthBot.Content;
using YouthBot.Storage;

namespace YouthBot;

/// <summary>How the host is set up before any feature: where its files are, what it listens to, where its log goes.</summary>
internal static class HostSetup
{
    private const string DevelopmentUrl = "http://localhost:5080";

    /// <summary>
    /// Settings are read at the start and checked there, so nobody has to watch their files: the platform would watch every folder beside them, and
    /// wake at each write of a database that lies in one.
    /// </summary>
    private const string KeepsSettings = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>The first messages after a start have been answered by then.</summary>
    private static readonly TimeSpan StartIsOver = TimeSpan.FromSeconds(2);

    public static WebApplicationBuilder Create(string[] args)
    {
        TakeBytesWhereTheyArrive();
        string[] settings = args is ["serve", ..] ? args[1..] : args;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = [KeepsSettings, .. settings],
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = DefaultEnvironment(args),
        });
        // standard output belongs to the commands; a log line of a framework may repeat an address with a token in it: appsettings.json
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(Clock(builder));
        // the slim builder leaves out IIS, QUIC and log providers that nobody reads here; a certificate in the settings must go on working
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (builder.Environment.IsDevelopment() && builder.Configuration["urls"] is null) builder.WebHost.UseUrls(DevelopmentUrl);
        return builder;
    }

    /// <summary>
    /// The thread that hears of a socket's bytes also takes them in, instead of waking another for it: a seventh of a turn's processor time
    /// (docs/performance.md). Handlers still run in the pool. There is no setting for it but the variable, which is read at the first socket.
    /// </summary>
    private static void TakeBytesWhereTheyArrive()
    {
        const string Variable = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
        if (IsOurProcess && Environment.GetEnvironmentVariable(Variable) is null) Environment.SetEnvironmentVariable(Variable, "1");
    }

    /// <summary>
    /// Somebody who develops can live on another day (<c>Development:Ahead=2.00:00:00</c>), to see what it makes of a talk, a link or a date.
    /// </summary>
    private static TimeProvider Clock(WebApplicationBuilder builder) =>
        builder.Environment.IsDevelopment() && builder.Configuration.GetValue<TimeSpan?>("Development:Ahead") is { } ahead
            ? new ClockAhead(ahead)
            : TimeProvider.System;

    /// <summary>
    /// Whether this is something that is set up wrongly: it is said in a line that tells what to mend, not as a crash. Under a test's host the
    /// exception goes on to the test.
    /// </summary>
    public static bool IsForTheAdministrator(Exception error) =>
        error is OptionsValidationException or InvalidContentException or SetupException or IOException { InnerException: AddressInUseException }
        && IsOurProcess;

    private static bool IsOurProcess => Assembly.GetEntryAssembly() == typeof(HostSetup).Assembly;

    /// <summary>
    /// Opens the doors, and only then waits for the content: who knocks meanwhile waits at <see cref="ContentModule.AwaitContent"/>. So taking a first request
    /// in, which must be compiled, and reading the content are done at the same time.
    /// </summary>
    /// <exception cref="InvalidContentException">The content is invalid, and the server has been stopped.</exception>
    public static async Task ServeAsync(this WebApplication app)
    {
        await app.StartAsync();
        StorageJson.Rehearse();
        try
        {
            await app.Services.GetRequiredService<LiveContent>().First;
        }
        catch
        {
            await app.StopAsync();
            throw;
        }

        if (IsOurProcess) _ = GiveBackAsync(app.Services.GetRequiredService<TimeProvider>());
        await app.WaitForShutdownAsync();
    }

    /// <summary>
    /// What only a start needs is given back to the machine when it is over. The collector would keep it until there is need of memory: a quarter of what a
    /// server holds when nobody talks (docs/performance.md). Not under a test's host, of which there are hundreds in one process.
    /// </summary>
    private static async Task GiveBackAsync(TimeProvider time)
    {
        await Task.Delay(StartIsOver, time);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>
    /// A debug build that runs from a checkout is somebody developing; everything else is production until it says otherwise
    /// (ASPNETCORE_ENVIRONMENT). Not in launchSettings.json: <c>dotnet run</c> would announce that on standard output.
    /// </summary>
    private static string? DefaultEnvironment(string[] args)
    {
#if DEBUG
        var said = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        return said is null && !args.Any(argument => argument.StartsWith("--environment", StringComparison.Ordinal)) ? Environments.Development : said;
#else
        return null;
#endif
    }
}
