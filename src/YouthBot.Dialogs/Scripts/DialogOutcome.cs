using YouthBot.Dialogs.Context;

namespace YouthBot.Dialogs.Scripts;

/// <summary>What a dialog makes of a message.</summary>
public abstract record DialogOutcome
{
    private DialogOutcome()
    {
    }

    /// <summary>The dialog says something.</summary>
    /// <param name="State">Where somebody is now.</param>
    /// <param name="Text">What is said, in Markdown.</param>
    /// <param name="Buttons">The labels under it; more than three are a list.</param>
    /// <param name="Actions">Named actions for whoever runs the dialog, in order.</param>
    public sealed record Says(DialogState State, string Text, IReadOnlyList<string> Buttons, IReadOnlyList<string> Actions) : DialogOutcome
    {
        /// <summary>Ids of articles that help further, the best first.</summary>
        public IReadOnlyList<string> Articles { get; init; } = [];

        /// <summary>What the answer says about the person; null when it says nothing of that kind.</summary>
        public PersonFacts? Learned { get; init; }
    }

    /// <summary>The message answers no question of the dialog: a question in the middle, small talk, something not understood.</summary>
    public sealed record NotMine : DialogOutcome;
}
