namespace YouthBot.Commands.Law;

/// <summary>Whether a school reports absence.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Report">verplicht, kan, niet-verplicht or regionaal.</param>
/// <param name="Articles">What it rests on.</param>
/// <param name="Explain">One Dutch sentence.</param>
internal sealed record ReportAnswer(string Id, string Report, IReadOnlyList<string> Articles, string Explain) : LawAnswer;
