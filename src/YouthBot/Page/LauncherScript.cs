using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;

namespace YouthBot.Page;

/// <summary>
/// <c>widget.js</c> with a municipality's theme in it, so that the button on other sites has its look too. Not as a stylesheet of its own: each
/// of those sites would have to allow it in its policy, and now the script is all they need.
/// </summary>
internal sealed partial class LauncherScript
{
    /// <summary>Where other sites find it.</summary>
    public const string Path = "/widget.js";

    /// <summary>The place for the theme: a text in <c>client/embed/look.ts</c>.</summary>
    private const string Place = "/*youthbot-theme*/";

    /// <summary>The theme stands inside a text of the script, and the build chose its quotes.</summary>
    private static readonly JavaScriptEncoder Encoder = MakeEncoder();

    private readonly byte[] script;
    private readonly EntityTagHeaderValue version;

    private LauncherScript(string script)
    {
        this.script = Encoding.UTF8.GetBytes(script);
        version = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(this.script))[..16]}\"");
    }

    /// <summary>The script; null when there is no theme, or no script, and the file itself is right.</summary>
    public static LauncherScript? Of(Theme theme, IWebHostEnvironment environment)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(Path);
        if (theme.File is null || !file.Exists) return null;
        // in a shadow root the tokens stand with its host
        var styles = Comment().Replace(Read(theme.File), string.Empty).Replace(":root", ":host", StringComparison.Ordinal);
        return new LauncherScript(Read(file).Replace(Place, Encoder.Encode(Space().Replace(styles, " ").Trim()), StringComparison.Ordinal));
    }

    /// <summary>Endpoint.</summary>
    public IResult Handle(HttpContext http)
    {
        http.Response.Headers.CacheControl = ClientFiles.CacheControl(Path);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(script, "text/javascript", entityTag: version);
    }

    private static string Read(Microsoft.Extensions.FileProviders.IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }

    private static JavaScriptEncoder MakeEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacters('$', '`');
        return JavaScriptEncoder.Create(settings);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
