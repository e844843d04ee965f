using System.Globalization;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>“Mijn gegevens”: what this conversation keeps of the person, who else can read it, and for how long.</summary>
internal static class KeptText
{
    public static string Of(TurnContext context)
    {
        var sentences = context.Sentences;
        var lines = string.Join('\n', Lines(context).Select(line => $"- {line}"));
        var until = sentences.KeptUntil.Fill(("days", context.World.Kept.TotalDays.ToString("0", CultureInfo.InvariantCulture)));
        return $"{sentences.KeptTitle}\n\n{lines}\n\n{sentences.KeptReaders}\n\n{until}";
    }

    private static IEnumerable<string> Lines(TurnContext context) =>
        [.. OfPerson(context), .. OfPlan(context), .. OfHelp(context), .. OfDoor(context), context.Sentences.KeptMessages];

    private static IEnumerable<string> OfPerson(TurnContext context)
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
    }

    private static IEnumerable<string> OfDoor(TurnContext context) =>
        context.Conversation.Channel is "whatsapp" ? [context.Sentences.KeptPhone] : [];

    private static IEnumerable<string> OfPlan(TurnContext context)
    {
        var sentences = context.Sentences;
        if (context.Memory.OfferedPlan is not null) yield return context.Content.MoveWords.KeptOffered;
        if (context.Memory.Plan is not { } plan || plan.IsEmpty())
        {
            yield return sentences.KeptNoPlan;
            yield break;
        }

        foreach (var (field, _) in plan.Parts())
        {
            var heading = context.Content.PlanWords.Headings[field];
            yield return sentences.KeptPlan.Fill(("heading", heading), ("text", PlainMarkdown.Of(plan.Said(field)!)));
        }

        yield return plan.Shared ? sentences.KeptShared : sentences.KeptNotShared;
    }

    private static IEnumerable<string> OfHelp(TurnContext context)
    {
        var (sentences, handoff) = (context.Sentences, context.Conversation.Handoff);
        if (context.Memory.Help is { } help) yield return sentences.KeptHelp.Fill(("helpline", HelpText.Line(context, help)));
        if (handoff.CallBack is { } wish)
            yield return sentences.KeptCallBack.Fill(("wish", PlainMarkdown.Of(CallBackDialog.Said(wish, context.Content.DeskWords))));
        if (handoff.PreviousCoach is not null) yield return sentences.KeptNotes;
    }
}
