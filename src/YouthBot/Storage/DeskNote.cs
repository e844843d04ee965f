namespace YouthBot.Storage;

/// <summary>A note of a coach about a conversation, as it is read.</summary>
/// <param name="Id">Which.</param>
/// <param name="Coach">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="OnlySelf">Whether it is for them alone.</param>
/// <param name="Text">What.</param>
public sealed record DeskNote(string Id, string Coach, DateTimeOffset At, bool OnlySelf, string Text);
