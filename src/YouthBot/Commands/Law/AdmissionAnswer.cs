namespace YouthBot.Commands.Law;

/// <summary>Whether the mbo must admit somebody.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Decision">recht, mag-weigeren, mag-niet-weigeren or niet-mogelijk.</param>
/// <param name="Articles">What it rests on.</param>
/// <param name="Explain">One Dutch sentence.</param>
internal sealed record AdmissionAnswer(string Id, string Decision, IReadOnlyList<string> Articles, string Explain) : LawAnswer;
