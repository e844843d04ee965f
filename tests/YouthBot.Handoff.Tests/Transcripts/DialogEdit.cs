using System.Collections.Frozen;
using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>
/// An editor changes the toekomstgesprek in the middle of a transcript: <c>redactie: stap | weg</c> takes a step away, <c>redactie: stap | knop |
/// andere knop</c> changes what stands on a button.
/// </summary>
internal static class DialogEdit
{
    private const string Id = "toekomstgesprek";

    public static ContentSet Apply(ChatLine line, ContentSet content)
    {
        var dialog = content.Dialogs[Id];
        var edited = line.Text.Split('|', StringSplitOptions.TrimEntries) switch
        {
            [var step, "weg"] => Without(dialog, dialog.Find(step)!),
            [var step, var label, var other] => Relabelled(dialog, step, label, other),
            _ => throw new FormatException($"regel {line.Number}: “{line.Text}” ken ik niet."),
        };
        return content with { Dialogs = new Dictionary<string, Dialog>(content.Dialogs, StringComparer.Ordinal) { [Id] = edited }.ToFrozenDictionary() };
    }

    private static Dialog Without(Dialog dialog, DialogStep gone)
    {
        return dialog with { Steps = [.. dialog.Steps.Where(step => step != gone).Select(Relinked)] };

        DialogStep Relinked(DialogStep step) => step with { Next = Past(step.Next), Skip = Past(step.Skip), Else = Past(step.Else) };

        string Past(string target) => target == gone.Id ? gone.Else : target;
    }

    private static Dialog Relabelled(Dialog dialog, string id, string label, string other) => dialog with
    {
        Steps =
        [
            .. dialog.Steps.Select(step => step.Id != id ? step : step with
            {
                Options = [.. step.Options.Select(option => option.Label == label ? option with { Label = other } : option)],
            }),
        ],
    };
}
