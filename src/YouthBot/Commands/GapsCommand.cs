using System.CommandLine;
using YouthBot.Dialogs.Privacy;
using YouthBot.Storage;
using Command = System.CommandLine.Command;

namespace YouthBot.Commands;

/// <summary>
/// <c>gaps</c>: the questions that were not answered well, most frequent first, without what could tell who asked; and the way back: what an
/// editor made of them becomes phrasings.
/// </summary>
internal static class GapsCommand
{
    public static Command Create()
    {
        var approve = new Option<FileInfo?>("--approve")
        {
            Description = "Add phrasings to the content: a file with an article id (or 'none'), a tab and a phrasing on each line.",
        };
        var command = new Command("gaps", "List the questions that the bot could not answer well, as JSON lines.") { approve };
        command.SetAction((parsed, cancellation) => parsed.GetValue(approve) is { } file
            ? Task.FromResult(ApprovedPhrasings.Add(file, ContentForCommands.Folder))
            : ListAsync(cancellation));
        return command;
    }

    private static async Task<int> ListAsync(CancellationToken cancellation)
    {
        if (ContentForCommands.Load() is not { } content) return 1;
        try
        {
            var builder = HostSetup.Create([]);
            builder.AddStorage();
            await using var host = builder.Build();
            await host.Services.GetRequiredService<IKeyDatabase>().MigrateAsync(cancellation);
            await host.Services.GetRequiredService<IConversationDatabase>().MigrateAsync(cancellation);
            var gaps = await host.Services.GetRequiredService<ConversationStore>().ReadGapsAsync(cancellation);
            var known = KnownWords.Of(ContentForCommands.Folder, content.Words);
            known.UnionWith(Redaction.UsedByMany(content.Words, gaps.Select(gap => (gap.Conversation.ToString(), gap.Gap.Question))));
            foreach (var line in GapLine.Of(gaps, new Redaction(content.Words, known))) Console.Out.WriteLine(line.ToJson());
            return 0;
        }
        catch (Exception error) when (HostSetup.IsForTheAdministrator(error))
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
