using System.ComponentModel.DataAnnotations;

namespace YouthBot.Content;

/// <summary>Where the content is (<c>Content:*</c>).</summary>
public sealed class ContentOptions
{
    /// <summary>Folder with articles/, phrasings/, regions/, safety/ and words/. Default <c>content</c>, beside the program's root.</summary>
    [Required]
    public string Path { get; set; } = "content";
}
