using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Dialogs.Tests.Scripts;

/// <summary>Somebody in a dialog.</summary>
internal sealed class Talk(Dialog dialog, ContentSet content, params string[] abilities)
{
    public Dialog Dialog { get; set; } = dialog;

    public DateOnly Today { get; set; } = RealDialogs.Day;

    public DialogOutcome.Says Last { get; private set; } = null!;

    public List<string> Actions { get; } = [];

    public DialogState State => Last.State;

    public DialogEngine Engine => new(Dialog, content.DialogWords, content.Words, abilities.ToHashSet(StringComparer.Ordinal), Today);

    public Talk Start() => Heard(Engine.Start());

    public Talk Say(params string[] texts)
    {
        foreach (var text in texts) Heard(Assert.IsType<DialogOutcome.Says>(Engine.Take(State, text)));
        return this;
    }

    public Talk Heard(DialogOutcome.Says said)
    {
        Last = said;
        Actions.AddRange(said.Actions);
        return this;
    }

    public string? Saved(string name) => SavedAnswer.Of(Dialog, State).GetValueOrDefault(name)?.Text;

    /// <summary>The steps that asked, in order, until the dialog ends, when somebody always says the same.</summary>
    public List<string> StepsWhenSaying(string text)
    {
        var steps = new List<string>();
        for (var i = 0; i < 2 * Dialog.Steps.Count && State.Phase is DialogPhase.Asking; i++)
        {
            steps.Add(State.Step);
            Say(text);
        }

        return steps;
    }
}
