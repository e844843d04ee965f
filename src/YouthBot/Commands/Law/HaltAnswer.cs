namespace YouthBot.Commands.Law;

/// <summary>Whether Halt is possible.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Halt">Whether it is.</param>
/// <param name="Articles">What it rests on.</param>
/// <param name="Explain">One Dutch sentence.</param>
internal sealed record HaltAnswer(string Id, bool Halt, IReadOnlyList<string> Articles, string Explain) : LawAnswer;
