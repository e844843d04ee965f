namespace YouthBot.Dialogs.Check;

/// <summary>The wording of one answer.</summary>
/// <param name="Label">On the button.</param>
/// <param name="Words">Rows of words that mean it, as in a dialog.</param>
/// <param name="Said">As it stands in the condition of its question: “geen diploma”.</param>
public sealed record CheckAnswerWords(string Label, IReadOnlyList<IReadOnlyList<string>> Words, string Said);
