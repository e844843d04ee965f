using System.ComponentModel.DataAnnotations;

namespace YouthBot.Page;

/// <summary>The chat page (<c>Page:*</c>).</summary>
public sealed class PageOptions
{
    /// <summary>
    /// Where “Snel weg” goes: an ordinary site that anybody may be looking at. Default <c>https://www.nu.nl/</c>; https only.
    /// </summary>
    [Required]
    [Url]
    [RegularExpression("^https://[^\\s;,\"]+$", ErrorMessage = "Page:LeaveTo must be an address that begins with https://.")]
    public string LeaveTo { get; set; } = "https://www.nu.nl/";

    /// <summary>
    /// Where young people find this site, for links in messages: <c>https://chat.example.nl</c>, without a slash at the end. Default the first
    /// address on which the server listens, which is right in Development only.
    /// </summary>
    [RegularExpression(
        "^https?://[^\\s/?#]+(/[^\\s?#]*[^\\s?#/])?$",
        ErrorMessage = "Page:Address must be an address such as https://chat.example.nl, without a slash at the end.")]
    public string? Address { get; set; }

    /// <summary>
    /// A stylesheet in <c>wwwroot/themes</c> that is laid over <c>theme.css</c>, such as <c>voorbeeld.css</c>: the look of a municipality, by
    /// its <c>--basis-*</c> tokens. Default none.
    /// </summary>
    [RegularExpression("^[A-Za-z0-9_-]+\\.css$", ErrorMessage = "Page:Theme must be the name of a .css file in wwwroot/themes.")]
    public string? Theme { get; set; }
}
