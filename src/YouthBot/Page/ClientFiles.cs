using System.Text.Json;

namespace YouthBot.Page;

/// <summary>
/// The files of the live chat, by the manifest that their build wrote: their names change with what is in them. Without them (built with
/// <c>SkipClient</c>) there is the page alone, and it works.
/// </summary>
public sealed class ClientFiles
{
    private const string Folder = "/assets/";
    private const string Entry = "widget/main.tsx";

    /// <param name="environment">Where wwwroot is.</param>
    public ClientFiles(IWebHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var manifest = environment.WebRootFileProvider.GetFileInfo(Folder + "manifest.json");
        if (!manifest.Exists) return;
        using var stream = manifest.CreateReadStream();
        using var json = JsonDocument.Parse(stream);
        var entry = json.RootElement.GetProperty(Entry);
        Script = Folder + entry.GetProperty("file").GetString();
        Styles = entry.TryGetProperty("css", out var styles) ? [.. styles.EnumerateArray().Select(style => Folder + style.GetString())] : [];
    }

    /// <summary>The script; null when there is none.</summary>
    public string? Script { get; }

    /// <summary>The styles that only the live chat needs.</summary>
    public IReadOnlyList<string> Styles { get; } = [];

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
}
