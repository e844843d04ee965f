namespace YouthBot.Dialogs.Content;

/// <summary>What a coach can say that a conversation is about, read from <c>content/words/tags.yaml</c>.</summary>
/// <param name="Id">Unique; what is kept with a conversation.</param>
/// <param name="Label">As the coach reads it.</param>
public sealed record ConversationTag(string Id, string Label);
