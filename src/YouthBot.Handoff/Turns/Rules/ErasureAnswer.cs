using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// What somebody says to “shall I erase this?”. A whole message that is a yes in other words must count: whoever says “ja graag” believes
/// that it is gone. “Ja maar …” and “ja, wis het niet” are no yes: what is erased does not come back.
/// </summary>
internal static class ErasureAnswer
{
    private static readonly HashSet<string> SaidWithYes = new(
        ["", "ja", "graag", "hoor", "zeker", "oke", "is goed", "doe maar", "wis maar", "wis het", "wis het maar", "alsjeblieft"],
        StringComparer.Ordinal);

    public static bool IsYes(TurnContext context)
    {
        if (context.Words is not ["ja" or "yes", ..]) return false;
        string[] rest = [.. context.Words.Skip(1)];
        return SaidWithYes.Contains(string.Join(' ', rest)) || context.Content.Commands.Find(rest) is Command.Erase;
    }
}
