using System.Text.Json;

namespace YouthBot.Page;

/// <summary>
/// The files that run in the browser, by the manifests that their builds wrote: their names change with what is in them. Without them (built with
/// <c>SkipClient</c>) there is the page alone, and it works.
/// </summary>
public sealed class ClientFiles
{
    private const string Folder = "/assets/";

    /// <param name="environment">Where wwwroot is.</param>
    public ClientFiles(IWebHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        (Script, Styles) = Read(environment, "manifest.json", "widget/main.tsx");
        (Plan, _) = Read(environment, "plan.json", "plan/main.tsx");
        (DeskScript, DeskStyles) = Read(environment, "desk.json", "desk/main.tsx");
    }

    /// <summary>The script; null when there is none.</summary>
    public string? Script { get; }

    /// <summary>The styles that only the live chat needs.</summary>
    public IReadOnlyList<string> Styles { get; }

    /// <summary>The script of the plan's page; null when there is none.</summary>
    public string? Plan { get; }

    /// <summary>The script of the coaches' workspace; null when there is none.</summary>
    public string? DeskScript { get; }

    /// <summary>The styles of the coaches' workspace.</summary>
    public IReadOnlyList<string> DeskStyles { get; }

    /// <summary>How long a browser may keep a file of wwwroot without asking.</summary>
    public static string CacheControl(PathString path)
    {
        // its name changes with it
        if (path.StartsWithSegments("/assets", StringComparison.Ordinal)) return "public, max-age=31536000, immutable";
        // other sites load it with every page of theirs
        if (path == "/widget.js") return "public, max-age=600";
        // asked again each time and answered with 304: a new version is seen at once
        return "no-cache";
    }

    private static (string? Script, IReadOnlyList<string> Styles) Read(IWebHostEnvironment environment, string manifest, string entry)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(Folder + manifest);
        if (!file.Exists) return (null, []);
        using var stream = file.CreateReadStream();
        using var json = JsonDocument.Parse(stream);
        var built = json.RootElement.GetProperty(entry);
        string[] styles = built.TryGetProperty("css", out var named) ? [.. named.EnumerateArray().Select(style => Folder + style.GetString())] : [];
        return (Folder + built.GetProperty("file").GetString(), styles);
    }
}
