namespace YouthBot.Storage;

/// <summary>A question that was not answered, or not well. Encrypted with the key of its conversation, and erased with it.</summary>
/// <param name="Kind"><c>unanswered</c> or <c>disliked</c>.</param>
/// <param name="Question">As it was typed.</param>
/// <param name="Article">The answer that was not liked; null when there was none.</param>
public sealed record Gap(string Kind, string Question, string? Article)
{
    /// <summary>Nothing answered it.</summary>
    public const string Unanswered = "unanswered";

    /// <summary>The answer was not liked.</summary>
    public const string Disliked = "disliked";
}
