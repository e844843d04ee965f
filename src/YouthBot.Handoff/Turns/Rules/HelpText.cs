using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The help line of a help card, named again in what is said after it.</summary>
internal static class HelpText
{
    /// <summary>“Veilig Thuis (0800-2000)”; the site of a line without a number.</summary>
    public static string Line(TurnContext context, SafetyFinding help)
    {
        var line = help.HelpLines.Select(context.Content.HelpLines.Find).OfType<HelpLine>().FirstOrDefault();
        return line is null ? context.Region.Name : $"{line.Name} ({line.Number ?? line.Sites[0]})";
    }

    /// <summary>A text with the help line under it while the talk is still about help.</summary>
    public static string Under(TurnContext context, string text) => context.Memory.Help is { } help
        ? $"{text}\n\n{context.Sentences.HelpStays.Fill(("helpline", Line(context, help)))}"
        : text;
}
