namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Where something stands.</summary>
internal sealed record Place(string File, int Line);
