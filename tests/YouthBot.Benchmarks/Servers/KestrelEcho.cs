using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace YouthBot.Benchmarks.Servers;

/// <summary>The least that can be done on the same web server: read the JSON, send it back. What is faster than this does not exist here.</summary>
internal sealed class KestrelEcho : ServerUnderLoad
{
    /// <summary>The argument with which this program is that server.</summary>
    public const string Argument = "echo";

    public static async Task<int> ServeAsync(string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapPost("/{**anything}", (JsonNode activity) => TypedResults.Json(activity));
        await app.RunAsync();
        return 0;
    }

    protected override ProcessStartInfo Command() =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "YouthBot.Benchmarks.dll"), Argument, Port.ToString(CultureInfo.InvariantCulture)])
        {
            // as the product has it
            Environment = { ["DOTNET_gcServer"] = "1", ["DOTNET_gcConcurrent"] = "1" },
        };
}
