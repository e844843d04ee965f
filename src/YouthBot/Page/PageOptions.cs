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
}
