using System.Diagnostics;

namespace YouthBot.EndToEnd.Commands;

/// <summary>One run of the product's command line, as a shell sees it.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record ProductCommand(int Code, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="folder">The caller's folder.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<ProductCommand> RunAsync(
        string folder,
        string input,
        IReadOnlyDictionary<string, string> settings,
        params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "YouthBot.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return new ProductCommand(process.ExitCode, await output, await errors);
    }

    public static Task<ProductCommand> RunAsync(params string[] arguments) =>
        RunAsync(Repository.Root, "", new Dictionary<string, string>(), arguments);
}
