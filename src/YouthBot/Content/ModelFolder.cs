using YouthBot.Dialogs.Learning;

namespace YouthBot.Content;

/// <summary>
/// Learned models on disk: a folder for each version of the content. Whatever goes wrong here costs a second of learning and nothing else, so it
/// is never an error.
/// </summary>
/// <param name="folder">The folder; null keeps nothing.</param>
internal sealed class ModelFolder(string? folder) : IModelStore
{
    /// <summary>The content in use, and the two before it: an editor who takes a change back does not wait.</summary>
    private const int KeptVersions = 3;

    public static ModelFolder Of(ContentOptions options) => new(options.Models is "" ? null : Root.Resolve(options.Models));

    public byte[]? Find(string content, string name)
    {
        if (folder is null || Read(Path.Combine(folder, content, name)) is not { } bytes) return null;
        try
        {
            // the version in use is the last that is pruned
            Directory.SetLastWriteTimeUtc(Path.Combine(folder, content), TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // a read-only disk, where nothing is pruned
        }

        return bytes;
    }

    public IEnumerable<byte[]> FindOthers(string content, string name)
    {
        if (folder is null) return [];
        try
        {
            return new DirectoryInfo(folder).GetDirectories()
                .Where(version => version.Name != content)
                .OrderByDescending(version => version.LastWriteTimeUtc)
                .Select(version => Read(Path.Combine(version.FullName, name)))
                .OfType<byte[]>();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public void Keep(string content, string name, byte[] model)
    {
        if (folder is null) return;
        try
        {
            var version = Directory.CreateDirectory(Path.Combine(folder, content)).FullName;
            // written beside its place and then moved: two programs that start at the same time never read half a file
            var draft = Path.Combine(version, Path.GetRandomFileName());
            File.WriteAllBytes(draft, model);
            File.Move(draft, Path.Combine(version, name), overwrite: true);
            Directory.SetLastWriteTimeUtc(version, TimeProvider.System.GetUtcNow().UtcDateTime);
            Prune(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // a full or read-only disk: learned again at the next start
        }
    }

    private static byte[]? Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Prune(string folder)
    {
        foreach (var old in new DirectoryInfo(folder).GetDirectories().OrderByDescending(version => version.LastWriteTimeUtc).Skip(KeptVersions))
            old.Delete(recursive: true);
    }
}
