namespace YouthBot.Storage.Rows;

/// <summary>What is known of one person of a campaign, without anything that says who.</summary>
/// <param name="Leaver">Who, as an id.</param>
/// <param name="Choice">What they said last of a vervolgkeuze, as a code.</param>
/// <param name="ChoiceAt">When.</param>
/// <param name="StoppedAt">When they said stop.</param>
public sealed record LeaverFigureRow(string Leaver, string Choice, DateTimeOffset? ChoiceAt, DateTimeOffset? StoppedAt);
