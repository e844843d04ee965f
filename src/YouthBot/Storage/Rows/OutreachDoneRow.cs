namespace YouthBot.Storage.Rows;

/// <summary>An item of the follow-up list is done.</summary>
/// <param name="Id">Which.</param>
/// <param name="Coach">Whose it is.</param>
/// <param name="Outcome">What came of it, as a code.</param>
/// <param name="Spoke">Whether they spoke: then check-ins keep quiet for a while.</param>
/// <param name="Choice">What is known now of a vervolgkeuze, as a code; null when that is nothing new.</param>
/// <param name="Now">When.</param>
public sealed record OutreachDoneRow(string Id, string Coach, string Outcome, bool Spoke, string? Choice, DateTimeOffset Now);
