namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A value and where it was read, so that a rule can point at it.</summary>
internal sealed record Placed<T>(T Value, Place Place);
