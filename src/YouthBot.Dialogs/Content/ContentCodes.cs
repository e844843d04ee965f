namespace YouthBot.Dialogs.Content;

/// <summary>All rules that content is checked against.</summary>
public static class ContentCodes
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<ContentCode> All { get; } = [];
}
