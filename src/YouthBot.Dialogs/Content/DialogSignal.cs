namespace YouthBot.Dialogs.Content;

/// <summary>Something between the lines. It leads to one kind question and never to a label; then the talk goes on where it was.</summary>
/// <param name="Words">Rows of words, as the word reader reads them; one of them somewhere in an answer is enough.</param>
/// <param name="Whole">Whole messages, as the word reader reads them, without filler: “gaat wel” says more than “gaat wel goed”.</param>
/// <param name="Ask">The step that asks.</param>
public sealed record DialogSignal(IReadOnlyList<IReadOnlyList<string>> Words, IReadOnlySet<string> Whole, string Ask);
