namespace YouthBot.Storage.Rows;

/// <summary>What a coach leaves behind at the end of a talk, written with it or not at all.</summary>
/// <param name="Coach">Which coach.</param>
/// <param name="FollowUp">When they want to know how it went; null takes away what they wanted before.</param>
/// <param name="Note">A note to themselves.</param>
public sealed record EndingRow(string Coach, DateOnly? FollowUp, NoteRow? Note);
