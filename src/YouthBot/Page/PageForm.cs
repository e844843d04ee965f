using YouthBot.Handoff.Turns;

namespace YouthBot.Page;

/// <summary>What a form of the page brings.</summary>
/// <param name="Text">The message, with line ends as a browser counts them.</param>
/// <param name="Key">The pass of the rendering; null when it is missing or damaged.</param>
/// <param name="Region">The region of the page, as asked for.</param>
internal sealed record PageForm(string Text, PagePass? Key, string? Region)
{
    public const string TextField = "tekst";
    public const string KeyField = "sleutel";
    public const string RegionField = "regio";

    /// <summary>The most characters of one message; the browser holds people to it too.</summary>
    public const int LongestText = MessageText.Longest;

    /// <summary>What a form may weigh: a text that is far too long must come back to its writer and not be cut off.</summary>
    public const int MaximumBytes = 1024 * 1024;

    /// <summary>Null when it is no form, or larger than we read.</summary>
    public static async Task<PageForm?> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return new PageForm(
                form[TextField].ToString().ReplaceLineEndings("\n"),
                PagePass.Read(form[KeyField]),
                form[RegionField]);
        }
        catch (Exception error) when (error is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }
}
