using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>“Mijn plan” and “verander wat ik wil”. The plan is the person's own: the bot writes down what they type, word for word.</summary>
internal static class PlanRule
{
    private const int LongestPart = 1000;

    public static TurnResult? Try(TurnContext context)
    {
        var words = context.Content.PlanWords;
        return PlanRequest.Read(context.Words, words) switch
        {
            PlanRequest.Show or PlanRequest.Change { Field: null } => Show(context, words.Shown),
            PlanRequest.Change { Field: { } field } => Ask(context, field),
            // nothing is shared yet, so there is nothing to stop
            PlanRequest.StopSharing => null,
            null => context.Memory is { ChangesPlan: { } field, Plan: { } plan } ? Change(context, plan, field) : null,
            _ => throw new InvalidOperationException("There is no other wish."),
        };
    }

    private static TurnResult Show(TurnContext context, string lead)
    {
        var words = context.Content.PlanWords;
        return context.Memory.Plan is { } plan && !plan.IsEmpty()
            ? Say(context, context.Memory.GoOn(), $"{lead}\n\n{PlanMarkdown.Write(plan, words)}")
            : Say(context, context.Memory.GoOn(), words.None);
    }

    private static TurnResult Ask(TurnContext context, PlanField field)
    {
        var words = context.Content.PlanWords;
        if (context.Memory.Plan is null) return Say(context, context.Memory.GoOn(), words.None);
        return TurnResult.Say(
            context.With(context.Memory.MoveOn().LeaveDialog() with { ChangesPlan = field }),
            Reply.Say(
                words.Asks[field],
                new YouthBotData(ReplyKinds.Command),
                [Buttons.Say(context.Content.DialogWords.Skip), Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("plan", ReplyKinds.Command));
    }

    private static TurnResult? Change(TurnContext context, Plan plan, PlanField field)
    {
        var dialogs = context.Content.DialogWords;
        if (context.Says(dialogs.Skip) || dialogs.Is(dialogs.SkipWords, context.Words))
            return Say(context, context.Memory.GoOn(), context.Content.PlanWords.Unchanged);

        // a question, a picture or a story is answered as always
        if (context.Words.Count == 0 || context.Text.Length > LongestPart || context.Text.Contains('?', StringComparison.Ordinal)) return null;
        var changed = context with
        {
            Conversation = context.With(context.Memory with { Plan = plan.With(field, context.Text, context.Today, context.Content.Words) }),
        };
        return Show(changed, context.Content.PlanWords.Changed);
    }

    private static TurnResult Say(TurnContext context, ChatMemory memory, string text) => GuidedRule.WithQuestion(context, TurnResult.Say(
        context.With(memory),
        Reply.Say(text, new YouthBotData(ReplyKinds.Command), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("plan", ReplyKinds.Command)));
}
