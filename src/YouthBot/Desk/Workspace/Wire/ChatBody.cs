namespace YouthBot.Desk.Workspace.Wire;

/// <summary>What comes with a command; each reads what it needs.</summary>
/// <param name="Text">What the coach says.</param>
/// <param name="To">To which colleague it is offered.</param>
/// <param name="Note">What that colleague must know; at the end, a note of the coach to themselves.</param>
/// <param name="Why">Why it is taken over.</param>
/// <param name="Until">Until when it is set aside.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Day">What the person does during the day.</param>
/// <param name="Reason">Why it ends.</param>
/// <param name="FollowUp">When to ask how it went; “geen” when that is not needed. One of the two is demanded.</param>
/// <param name="Place">Up to which place in the feed the coach has read.</param>
/// <param name="Tags">What it is about.</param>
/// <param name="Away">Whether the coach is away for a while.</param>
internal sealed record ChatBody(
    string? Text = null,
    string? To = null,
    string? Note = null,
    string? Why = null,
    DateTimeOffset? Until = null,
    string? Result = null,
    string? Day = null,
    string? Reason = null,
    string? FollowUp = null,
    IReadOnlyList<string>? Tags = null,
    bool? Away = null,
    long? Place = null);
