namespace YouthBot.Page;

/// <summary>Asks whether the conversation must really be erased.</summary>
/// <param name="Question">The question.</param>
/// <param name="Yes">Label of the button that erases.</param>
/// <param name="No">Label of the link that does not.</param>
/// <param name="Problem">Why nothing was erased yet.</param>
public sealed record Confirmation(string Question, string Yes, string No, string? Problem = null);
