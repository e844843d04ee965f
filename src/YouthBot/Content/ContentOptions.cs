using System.ComponentModel.DataAnnotations;

namespace YouthBot.Content;

/// <summary>Where the content is (<c>Content:*</c>).</summary>
public sealed class ContentOptions
{
    /// <summary>Folder with articles/, phrasings/, regions/, safety/ and words/. Default <c>content</c>, beside the program's root.</summary>
    [Required]
    public string Path { get; set; } = "content";

    /// <summary>
    /// Folder in which learned models are kept, a folder for each version of the content; learning takes a second or more, reading a kept
    /// model some milliseconds. The last three versions stay. Empty: nothing is kept. Default <c>data/models</c>.
    /// </summary>
    public string Models { get; set; } = "data/models";
}
