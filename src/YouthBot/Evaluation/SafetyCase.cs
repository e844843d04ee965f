namespace YouthBot.Evaluation;

/// <summary>A message, and the danger in it.</summary>
/// <param name="Category">Code of the category; null when there is no danger.</param>
/// <param name="Level">acute, serious or worry; null when there is no danger, or when any level is right.</param>
/// <param name="Text">The message.</param>
internal sealed record SafetyCase(string? Category, string? Level, string Text)
{
    public string Expected => Category is null ? "none" : $"{Category}:{Level}";
}
