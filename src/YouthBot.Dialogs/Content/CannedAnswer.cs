namespace YouthBot.Dialogs.Content;

/// <summary>An answer that editors wrote for coaches, read from <c>content/canned/</c>. A coach makes it their own before it is sent.</summary>
/// <param name="Id">Unique among all of them.</param>
/// <param name="Title">What it is about, for the coach.</param>
/// <param name="Text">What the young person would read; numbers of help lines are filled in.</param>
public sealed record CannedAnswer(string Id, string Title, string Text);
