using System.Globalization;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>“Mijn gegevens”: what this conversation keeps of the person, and for how long.</summary>
internal static class KeptText
{
    public static string Of(TurnContext context)
    {
        var sentences = context.Sentences;
        var lines = Lines(context).Select(line => $"- {line}");
        var days = context.World.Kept.TotalDays.ToString("0", CultureInfo.InvariantCulture);
        return $"{sentences.KeptTitle}\n\n{string.Join('\n', lines)}\n\n{sentences.KeptUntil.Fill(("days", days))}";
    }

    private static IEnumerable<string> Lines(TurnContext context)
    {
        var (sentences, memory) = (context.Sentences, context.Memory);
        yield return memory.Person is { IsEmpty: false } person
            ? sentences.KeptFacts.Fill(("facts", FactsText.Of(person, sentences)))
            : sentences.KeptNoFacts;
        foreach (var state in new[] { memory.Dialog }.Concat(memory.Left ?? []).OfType<DialogState>())
        {
            foreach (var (about, answer) in GuidedRule.Talk(context, state.Dialog)?.Kept(state) ?? [])
                yield return sentences.KeptAnswer.Fill(("about", about), ("answer", PlainMarkdown.Of(answer)));
        }

        yield return memory.Plan is { } plan && !plan.IsEmpty() ? sentences.KeptPlan : sentences.KeptNoPlan;
        yield return sentences.KeptMessages;
    }
}
