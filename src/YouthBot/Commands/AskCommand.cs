using System.CommandLine;
using YouthBot.Dialogs.Content;
using Command = System.CommandLine.Command;

namespace YouthBot.Commands;

/// <summary><c>ask</c>: what the bot would say, one JSON object a line. No server needed.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "One question.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "Questions, one a line, each on its own." };
        var conversations = new Option<FileInfo?>("--conversations")
        {
            Description = "Conversations separated by a blank line, one turn a line; the bot remembers within each.",
        };
        var command = new Command("ask", "Ask the bot and print what it would say as JSON lines.") { question, file, conversations };
        command.SetAction(parsed => Run(parsed.GetValue(question), parsed.GetValue(file), parsed.GetValue(conversations)));
        return command;
    }

    private static int Run(string? question, FileInfo? file, FileInfo? conversations)
    {
        if (new object?[] { question, file, conversations }.Count(given => given is not null) != 1)
            return Fail("Give one question, --file or --conversations.");
        if ((file ?? conversations) is { Exists: false } missing) return Fail($"There is no file '{missing.FullName}'.");
        if (ContentForCommands.Load() is not { } content) return 1;
        if (question is not null) Print(new Talk(content, TimeProvider.System), question);
        if (file is not null)
        {
            foreach (var line in Lines(file).Where(line => line.Length > 0)) Print(new Talk(content, TimeProvider.System), line);
        }

        if (conversations is not null) PrintConversations(content, Lines(conversations));
        return 0;
    }

    private static void PrintConversations(ContentSet content, IEnumerable<string> lines)
    {
        var talk = new Talk(content, TimeProvider.System);
        foreach (var line in lines)
        {
            if (line.Length == 0) talk = new Talk(content, TimeProvider.System);
            else Print(talk, line);
        }
    }

    private static IEnumerable<string> Lines(FileInfo file) => File.ReadLines(file.FullName).Select(line => line.Trim());

    private static void Print(Talk talk, string text) => Console.Out.WriteLine(AskAnswer.Of(text, talk.Say(text)).ToJson());

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
