namespace YouthBot.Dialogs.Content;

/// <summary>Reads and checks all content files.</summary>
public static class ContentLoader
{
    /// <param name="files">Path relative to <c>content/</c>, with forward slashes → text.</param>
    /// <param name="options">The day of today, and how strict to be.</param>
    public static ContentLoad Load(IReadOnlyDictionary<string, string> files, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        return new ContentLoad.Rejected([]);
    }
}
