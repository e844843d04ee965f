using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Scripts;

/// <summary>What is saved under a name.</summary>
/// <param name="Text">In the words of the young person; else what the option they chose stands for.</param>
/// <param name="On">The day on which it was answered last.</param>
public sealed record SavedAnswer(string Text, DateOnly On)
{
    /// <summary>Everything that is saved, by name. An option that an editor took away is no answer any more.</summary>
    public static IReadOnlyDictionary<string, SavedAnswer> Of(Dialog dialog, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(state);
        var saved = new Dictionary<string, SavedAnswer>(StringComparer.Ordinal);
        foreach (var answer in state.Answers)
        {
            if (dialog.Find(answer.Step) is not { Save: { } name } step || Saved(step, answer) is not { } text) continue;
            saved[name] = step.Adds && saved.TryGetValue(name, out var before)
                ? new SavedAnswer($"{before.Text}; {text}", answer.On)
                : new SavedAnswer(text, answer.On);
        }

        return saved;
    }

    /// <summary>An answer as it is said: their own words, or what the options stand for.</summary>
    internal static string? Say(DialogStep step, DialogAnswer answer) => answer.Words ?? Chosen(step, answer);

    /// <summary>“De opleiding past niet” is no answer to “what do I need?”; what the option stands for is.</summary>
    private static string? Saved(DialogStep step, DialogAnswer answer) => step.SavesOnlyOptions ? Chosen(step, answer) : Say(step, answer);

    private static string? Chosen(DialogStep step, DialogAnswer answer)
    {
        var chosen = step.Options.Where(option => answer.Options.Contains(option.Id, StringComparer.Ordinal));
        return string.Join(", ", chosen.Select(option => option.Keep ?? option.Label)) is { Length: > 0 } text ? text : null;
    }
}
