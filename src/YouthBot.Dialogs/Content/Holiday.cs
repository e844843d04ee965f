namespace YouthBot.Dialogs.Content;

/// <summary>A day on which a region is closed.</summary>
public sealed record Holiday(DateOnly Date, string Name);
