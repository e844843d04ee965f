using System.Diagnostics;
using System.Text.Json;

namespace YouthBot.Benchmarks.Answers;

/// <summary>minisearch and nlp.js, by peers/search.mjs.</summary>
internal static class NodePeers
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "YouthBot.Benchmarks", "peers");

    public static async Task<IReadOnlyList<Peer>> SearchAsync(IReadOnlyList<CatalogueArticle> articles, IReadOnlyList<string> questions)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "minisearch")))
            await RunAsync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], input: "");
        var found = await RunAsync("node", ["search.mjs"], JsonSerializer.Serialize(new { articles, questions }, JsonSerializerOptions.Web));
        return [.. JsonSerializer.Deserialize<Dictionary<string, string[][]>>(found.TrimEnd().Split('\n')[^1])!.Select(peer => new Peer(peer.Key, peer.Value))];
    }

    private static async Task<string> RunAsync(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started.");
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} failed.");
    }
}
