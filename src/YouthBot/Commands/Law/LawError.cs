namespace YouthBot.Commands.Law;

/// <summary>A line that could not be judged.</summary>
/// <param name="Id">Id of the case; null when it could not be read.</param>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Error">What is wrong with it.</param>
internal sealed record LawError(string? Id, int Line, string Error) : LawAnswer;
