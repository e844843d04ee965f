using System.CommandLine;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Turns;

namespace YouthBot.Commands;

/// <summary><c>chat</c>: the bot in a terminal, until the end of the input.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var rules = new Option<bool>("--rules") { Description = "Print the rules of a turn, in order, and end." };
        var command = new Command("chat", "Talk to the bot in the terminal; an empty line or the end of input ends it.") { rules };
        command.SetAction(parsed => parsed.GetValue(rules) ? PrintRules() : Run());
        return command;
    }

    private static int PrintRules()
    {
        Console.Out.Write(Turn.Describe());
        return 0;
    }

    private static int Run()
    {
        if (ContentForCommands.Load() is not { } content) return 1;
        var talk = new Talk(content, TimeProvider.System);
        Print(talk.Begin());
        while (Console.In.ReadLine()?.Trim() is { Length: > 0 } line)
        {
            var result = talk.Say(line);
            Print(result);
            if (result.Events.OfType<TurnEvent.ErasureRequested>().Any())
            {
                Console.Out.WriteLine($"bot: {content.Sentences.Erased}");
                break;
            }
        }

        return 0;
    }

    private static void Print(TurnResult result)
    {
        foreach (var reply in result.Events.OfType<TurnEvent.ReplyCreated>().Select(created => created.Activity))
        {
            Console.Out.WriteLine($"bot: {reply.Text}");
            foreach (var button in reply.SuggestedActions?.Actions ?? Array.Empty<CardAction>()) Console.Out.WriteLine($"     [{button.Title}]");
        }
    }
}
