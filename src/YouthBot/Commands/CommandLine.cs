using System.CommandLine;

namespace YouthBot.Commands;

/// <summary>
/// The command line. Standard output is what was asked for and nothing else; everything else goes to standard error; exit 0 or 1. Without a
/// command, or with <c>serve</c>, the host is started.
/// </summary>
internal static class CommandLine
{
    private static readonly Command[] Commands =
    [
        AskCommand.Create(), ChatCommand.Create(), LawCommand.Create(), LintCommand.Create(), GapsCommand.Create(), EvalCommand.Create(),
        CoachCommand.Create(), QuarantineCommand.Create(),
    ];

    /// <summary>
    /// Whether these arguments are for the command line: everything but <c>serve</c> and settings of the host, so that a mistyped command is
    /// an error and not a server.
    /// </summary>
    public static bool Handles(string[] args) => args is [var first, ..]
        && first is not "serve"
        && (first is "--help" or "-h" or "-?" or "--version" || !first.StartsWith('-'));

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("YouthBot: a chat for young people about leerplicht, the Doorstroompunt and the step from vo to mbo.")
        {
            new Command("serve", "Serve the chat (also without a command). Settings: docs/settings.md."),
        };
        foreach (var command in Commands) root.Add(command);
        return root.Parse(args).InvokeAsync();
    }
}
