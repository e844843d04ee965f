using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks;

/// <summary>
/// The chat page in Chromium on a slow phone and a slow network, as Lighthouse imitates them, with its scores. It needs Chromium and some
/// 200 MB of packages, so it is not part of “all”.
/// </summary>
internal static class LighthouseBenchmark
{
    public const string Name = "lighthouse";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "YouthBot.Benchmarks", "lighthouse");
    private static readonly string[] Categories = ["performance", "accessibility", "best-practices"];

    public static async Task RunAsync(BenchmarkOptions options)
    {
        await NodePackages.InstallAsync(Folder, Name);
        await using var server = new YouthBotServer();
        await server.StartAsync();
        var runs = new List<Run>();
        for (var round = 0; round < options.Rounds; round++) runs.Add(await MeasureAsync(server.Port));

        var table = new Table(
            Name,
            $"The chat page on a phone (Lighthouse's mobile preset), {runs[0].Version}. Median of {options.Rounds}; scores out of 100.",
            "what", "median", "lowest", "highest", "target");
        Row("performance", run => run.Score("performance"), "≥ 95");
        Row("accessibility", run => run.Score("accessibility"), "100");
        Row("best practices", run => run.Score("best-practices"), "100");
        Row("first contentful paint, ms", run => run.Figure("first-contentful-paint"));
        Row("largest contentful paint, ms", run => run.Figure("largest-contentful-paint"));
        Row("total blocking time, ms", run => run.Figure("total-blocking-time"));
        Row("cumulative layout shift", run => run.Figure("cumulative-layout-shift"));
        Row("speed index, ms", run => run.Figure("speed-index"));
        Row("sent, KB", run => run.Figure("total-byte-weight") / 1024);
        foreach (var complaint in runs.SelectMany(run => run.Complaints).Distinct(StringComparer.Ordinal)) Console.Out.WriteLine($"- not perfect: {complaint}");

        void Row(string what, Func<Run, double> figure, string target = "") => table.Row(
            what, runs.Select(figure).Median().Text(), runs.Min(figure).Text(), runs.Max(figure).Text(), target);
    }

    private static async Task<Run> MeasureAsync(int port)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CHROME_PATH"] = "/usr/bin/chromium", ["NODE_ENV"] = "production" },
            ArgumentList =
            {
                "node_modules/lighthouse/cli/index.js",
                string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/"),
                "--output=json", "--quiet", "--no-enable-error-reporting", $"--only-categories={string.Join(',', Categories)}",
                "--chrome-flags=--headless=new --no-sandbox --disable-quic --disable-background-networking --disable-component-update --disable-sync",
            },
        };
        using var lighthouse = Process.Start(start) ?? throw new InvalidOperationException("node cannot be started.");
        var errors = lighthouse.StandardError.ReadToEndAsync();
        var said = await lighthouse.StandardOutput.ReadToEndAsync();
        await lighthouse.WaitForExitAsync();
        if (lighthouse.ExitCode != 0) throw new InvalidOperationException($"Lighthouse failed:\n{await errors}");
        return new Run(JsonDocument.Parse(said).RootElement);
    }

    /// <summary>The report of one run.</summary>
    private sealed record Run(JsonElement Report)
    {
        public string Version => $"version {Report.GetProperty("lighthouseVersion").GetString()}";

        public IEnumerable<string> Complaints =>
            from category in Categories
            from part in Report.GetProperty("categories").GetProperty(category).GetProperty("auditRefs").EnumerateArray()
            let audit = Report.GetProperty("audits").GetProperty(part.GetProperty("id").GetString()!)
            where audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 0.9
            select $"{category}: {audit.GetProperty("title").GetString()}"
                + (audit.TryGetProperty("displayValue", out var value) ? $" ({value.GetString()})" : string.Empty);

        public double Score(string category) =>
            100 * Report.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble();

        public double Figure(string audit) => Report.GetProperty("audits").GetProperty(audit).GetProperty("numericValue").GetDouble();
    }
}
