using YouthBot.Content;
using YouthBot.Dialogs.Content;

namespace YouthBot.Commands;

/// <summary>The content for a command: no server, no database.</summary>
internal static class ContentForCommands
{
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The folder that the server would use.</summary>
    public static string Folder => Root.Resolve(
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build()["Content:Path"] ?? new ContentOptions().Path);

    /// <summary>The content; null when it is invalid, and then every problem stands on standard error.</summary>
    public static ContentSet? Load()
    {
        switch (ContentFolder.Load(Folder, Today))
        {
            case ContentLoad.Loaded loaded:
                return loaded.Content;
            case ContentLoad.Rejected rejected:
                foreach (var problem in rejected.Problems) Console.Error.WriteLine(problem);
                return null;
            default:
                throw new InvalidOperationException("A load is accepted or rejected.");
        }
    }
}
