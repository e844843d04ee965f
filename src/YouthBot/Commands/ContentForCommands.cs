using YouthBot.Content;
using YouthBot.Dialogs.Content;

namespace YouthBot.Commands;

/// <summary>The content for a command: no server, no database.</summary>
internal static class ContentForCommands
{
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The folder that the server would use.</summary>
    public static string Folder => Root.Resolve(Options.Path);

    /// <summary>The learned models that the server would use.</summary>
    public static ModelFolder Models => ModelFolder.Of(Options);

    private static ContentOptions Options => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build()
        .GetSection("Content")
        .Get<ContentOptions>() ?? new ContentOptions();

    /// <summary>The content; null when it is invalid, and then every error stands on standard error.</summary>
    public static ContentSet? Load() => Accepted(ContentFolder.Load(Folder, Today, models: Models));

    /// <summary>
    /// The content made of these files, to measure with: what editors are held to is not checked, and its models are not kept. Null when it is
    /// invalid, as above.
    /// </summary>
    public static ContentSet? Load(IReadOnlyDictionary<string, string> files) =>
        Accepted(ContentLoader.Load(files, new LintOptions(Today, Production: false) { Serving = true }));

    private static ContentSet? Accepted(ContentLoad load)
    {
        switch (load)
        {
            case ContentLoad.Loaded loaded:
                return loaded.Content;
            case ContentLoad.Rejected rejected:
                foreach (var problem in rejected.Problems.Where(problem => problem.Severity is ContentSeverity.Error)) Console.Error.WriteLine(problem);
                return null;
            default:
                throw new InvalidOperationException("A load is accepted or rejected.");
        }
    }
}
