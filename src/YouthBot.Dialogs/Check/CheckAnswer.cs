using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>One answer to a question of the check.</summary>
/// <param name="Id">Its word in the content and in the memory of a talk; an age in years for <see cref="CheckQuestion.Age"/>.</param>
/// <param name="Narrow">What is known with it; null when what is known already rules it out.</param>
/// <param name="Says">What it says about the person as they would say it themselves; null when they say nothing like it.</param>
internal sealed record CheckAnswer(string Id, Func<Facts, Facts?> Narrow, PersonFacts? Says = null);
