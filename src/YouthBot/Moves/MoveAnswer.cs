namespace YouthBot.Moves;

/// <summary>A tap on the web.</summary>
/// <param name="Number">Which number; null for “that is not me”.</param>
internal sealed record MoveAnswer(int? Number = null);
