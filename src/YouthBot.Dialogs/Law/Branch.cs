namespace YouthBot.Dialogs.Law;

/// <summary>One answer to a question, and what is known after it.</summary>
/// <param name="Answer">An age in years, a word of <see cref="Codes{T}"/>, or <c>earlier</c>, <c>yes</c>, <c>no</c>, <c>later</c>.</param>
/// <param name="Facts">What is known with it.</param>
public sealed record Branch(string Answer, Facts Facts);
