using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The help line of a help card, named again in what is said after it.</summary>
internal static class HelpText
{
    /// <summary>Code of the emergency number.</summary>
    public const string Emergency = "112";

    /// <summary>
    /// “Veilig Thuis (0800-2000)”; the site of a line without a number. A line to talk to: the emergency number stands on the button.
    /// </summary>
    public static string Line(TurnContext context, SafetyFinding help)
    {
        var line = help.HelpLines
            .OrderBy(code => code is Emergency)
            .Select(context.Content.HelpLines.Find)
            .OfType<HelpLine>()
            .FirstOrDefault();
        return line is null ? context.Region.Name : $"{line.Name} ({line.Number ?? line.Sites[0]})";
    }

    /// <summary>A text with the help line under it while the talk is still about help.</summary>
    public static string Under(TurnContext context, string text) => context.Memory.Help is { } help
        ? $"{text}\n\n{context.Sentences.HelpStays.Fill(("helpline", Line(context, help)))}"
        : text;
}
