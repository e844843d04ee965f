namespace YouthBot;

/// <summary>
/// The folder that relative paths of settings (<c>content/</c>, <c>data/</c>) mean: the nearest one, from the current folder upwards and then
/// from the program upwards, that holds <c>content/articles</c>. File arguments of a command mean what the caller's shell means.
/// </summary>
internal static class Root
{
    public static string Folder { get; } =
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory) ?? Environment.CurrentDirectory;

    /// <summary>A path of a setting as a full path.</summary>
    public static string Resolve(string path) => Path.GetFullPath(path, Folder);

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "content", "articles"))) return folder.FullName;
        }

        return null;
    }
}
