namespace YouthBot.Dialogs.Scripts;

/// <summary>
/// A guided conversation as somebody has it: steps that editors wrote (<see cref="DialogEngine"/>), or questions that are computed. A state and
/// a message in, a new state and what to say out.
/// </summary>
public interface IGuidedTalk
{
    /// <summary>Begins.</summary>
    DialogOutcome.Says Start();

    /// <summary>Takes a message as an answer to the open question.</summary>
    /// <param name="state">Where the talk is.</param>
    /// <param name="text">The message.</param>
    /// <param name="saysNothing">
    /// Whether it is small talk such as “mwah”. It answers “how are you?”, and skips where answers are saved, or a question aside.
    /// </param>
    DialogOutcome Take(DialogState state, string text, bool saysNothing = false);

    /// <summary>
    /// Takes own words that look like a question as the answer after all: nobody had an answer to it. Not mine when only options count.
    /// </summary>
    DialogOutcome TakeAsWords(DialogState state, string text);

    /// <summary>Whether the open question takes own words.</summary>
    bool TakesWords(DialogState state);

    /// <summary>Asks the open question again, after something else came in between.</summary>
    DialogOutcome.Says BackTo(DialogState state);

    /// <summary>Asks the open question again, because the answer was not understood.</summary>
    DialogOutcome.Says AskAgain(DialogState state);

    /// <summary>Goes on after a while.</summary>
    DialogOutcome.Says Resume(DialogState state);

    /// <summary>What was answered, as it stands in the list of what is kept: what it is about, and the answer.</summary>
    IEnumerable<(string About, string Answer)> Kept(DialogState state);
}
