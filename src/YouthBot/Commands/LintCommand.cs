using System.CommandLine;
using YouthBot.Content;
using YouthBot.Dialogs.Content;
using Command = System.CommandLine.Command;

namespace YouthBot.Commands;

/// <summary><c>lint</c>: checks the content; one problem a line, exit 1 on an error.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var production = new Option<bool>("--production") { Description = "Also refuse what may not go live, such as made-up contact details." };
        var warnings = new Option<bool>("--quiet") { Description = "Errors only, no warnings." };
        var command = new Command("lint", "Check content/: prints 'file:line: code: message'.") { production, warnings };
        command.SetAction(parsed => Run(parsed.GetValue(production), parsed.GetValue(warnings)));
        return command;
    }

    private static int Run(bool production, bool quiet)
    {
        var load = ContentFolder.Load(ContentForCommands.Folder, ContentForCommands.Today, production, ContentForCommands.Models, serving: false);
        var problems = load switch
        {
            ContentLoad.Loaded loaded => loaded.Warnings,
            ContentLoad.Rejected rejected => rejected.Problems,
            _ => throw new InvalidOperationException("A load is accepted or rejected."),
        };
        foreach (var problem in problems.Where(problem => !quiet || problem.Severity is ContentSeverity.Error)) Console.Out.WriteLine(problem);
        return load is ContentLoad.Loaded ? 0 : 1;
    }
}
