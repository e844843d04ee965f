using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace YouthBot.Page;

/// <summary>The look of a municipality (<c>Page:Theme</c>): a stylesheet that is laid over our own.</summary>
internal sealed class Theme
{
    private const string Folder = "/themes/";

    /// <exception cref="SetupException">There is no such file; the message names it.</exception>
    public Theme(IOptions<PageOptions> options, IWebHostEnvironment environment)
    {
        if (options.Value.Theme is not { Length: > 0 } name) return;
        File = environment.WebRootFileProvider.GetFileInfo(Folder + name);
        if (!File.Exists)
            throw new SetupException($"Page:Theme: there is no file '{name}' in '{Path.Combine(environment.ContentRootPath, "wwwroot", "themes")}'.");
        Address = Folder + name;
    }

    /// <summary>The address of the stylesheet; null when there is no theme.</summary>
    public string? Address { get; }

    /// <summary>The stylesheet; null when there is no theme.</summary>
    public IFileInfo? File { get; }
}
