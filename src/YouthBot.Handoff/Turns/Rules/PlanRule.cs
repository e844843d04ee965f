using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// “Mijn plan”, “verander wat ik wil” and “wis mijn plan”. The plan is the person's own: the bot writes down what they type, word for word.
/// </summary>
internal static class PlanRule
{
    public static TurnResult? Try(TurnContext context)
    {
        var words = context.Content.PlanWords;
        return PlanRequest.Read(context.Words, words) switch
        {
            PlanRequest.Show or PlanRequest.Change { Field: null } => WithLink(context, words.Shown),
            PlanRequest.Change { Field: { } field } => Ask(context, field),
            PlanRequest.Discard => AskToDiscard(context),
            // the rule of sharing said already what there is to say
            PlanRequest.Share or PlanRequest.StopSharing => null,
            null => Answer(context),
            _ => throw new InvalidOperationException("There is no other wish."),
        };
    }

    public static TurnResult Say(TurnContext context, ChatMemory memory, string text, params IEnumerable<CardAction> buttons) =>
        GuidedRule.WithQuestion(context, Reply(context, memory, text, buttons));

    private static TurnResult Reply(TurnContext context, ChatMemory memory, string text, params IEnumerable<CardAction> buttons) =>
        TurnResult.Say(
            context.With(memory),
            Dialogs.Replies.Reply.Say(text, new YouthBotData(ReplyKinds.Command), [.. buttons, Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("plan", ReplyKinds.Command));

    private static TurnResult Show(TurnContext context, string lead, string under = "") =>
        context.Memory.Plan is { } plan && !plan.IsEmpty()
            ? Say(context, context.Memory.GoOn(), $"{lead}\n\n{PlanMarkdown.Write(plan, context.Content.PlanWords)}{under}")
            : context.Memory.OfferedPlan is not null ? MoveTurn.OfferPlan(context) : Say(context, context.Memory.GoOn(), context.Content.PlanWords.None);

    /// <summary>Every “mijn plan” brings a new link: the last one may have run out.</summary>
    private static TurnResult WithLink(TurnContext context, string lead) =>
        context.Memory.Plan?.IsEmpty() is false && context.Abilities.Contains(DialogAbilities.Page)
            ? Show(context, lead, $"\n\n{context.Content.PlanWords.LinkLine}").And(new TurnEvent.PlanLinkOffered())
            : Show(context, lead);

    private static TurnResult Ask(TurnContext context, PlanField field)
    {
        var words = context.Content.PlanWords;
        return context.Memory.Plan is null
            ? Say(context, context.Memory.GoOn(), words.None)
            : Reply(
                context,
                context.Memory.MoveOn().LeaveDialog() with { ChangesPlan = field },
                words.Asks[field],
                Buttons.Say(context.Content.DialogWords.Skip));
    }

    private static TurnResult AskToDiscard(TurnContext context)
    {
        var words = context.Content.PlanWords;
        return context.Memory.Plan is null
            ? Say(context, context.Memory.GoOn(), words.None)
            : Reply(
                context,
                context.Memory.MoveOn().LeaveDialog() with { AsksToDiscardPlan = true },
                words.DiscardConfirm,
                Buttons.Say(words.DiscardYes),
                Buttons.Say(words.DiscardNo));
    }

    /// <summary>To what the bot asked last about the plan.</summary>
    private static TurnResult? Answer(TurnContext context) => context.Memory switch
    {
        { OfferedPlan: { } offered } when Takes(context) is { } takes => Take(context, offered, takes),
        { Plan: not null, AsksToDiscardPlan: true } => Discard(context),
        { Plan: { } plan, ChangesPlan: { } field } => Change(context, plan, field),
        _ => null,
    };

    /// <summary>Whether the plan of the web chat is to be theirs here; a word alone only says so just after the question.</summary>
    private static bool? Takes(TurnContext context)
    {
        var words = context.Content.MoveWords;
        if (context.Says(words.TakePlan)) return true;
        if (context.Says(words.LeavePlan)) return false;
        if (!context.Memory.AsksToTakePlan) return null;
        var (desk, message) = (context.Content.DeskWords, string.Join(' ', context.Words));
        return desk.ShareYes.Contains(message) ? true : desk.ShareNo.Contains(message) ? false : null;
    }

    private static TurnResult Take(TurnContext context, Plan offered, bool takes)
    {
        var words = context.Content.MoveWords;
        var memory = context.Memory.GoOn() with { OfferedPlan = null };
        return Say(context, takes ? memory with { Plan = offered } : memory, takes ? words.PlanTaken : words.PlanLeft);
    }

    /// <summary>Nothing is thrown away by accident: only a clear yes counts.</summary>
    private static TurnResult? Discard(TurnContext context)
    {
        var words = context.Content.PlanWords;
        if (context.Says(words.DiscardYes) || ErasureAnswer.IsYes(context))
            return Reply(context, context.Memory.DiscardPlan(), words.Discarded).And(new TurnEvent.PlanDiscarded());
        return context.Says(words.DiscardNo) || context.Words is ["nee", ..] ? Reply(context, context.Memory.GoOn(), words.Unchanged) : null;
    }

    private static TurnResult? Change(TurnContext context, Plan plan, PlanField field)
    {
        var dialogs = context.Content.DialogWords;
        if (context.Says(dialogs.Skip) || dialogs.Is(dialogs.SkipWords, context.Words))
            return Say(context, context.Memory.GoOn(), context.Content.PlanWords.Unchanged);

        // a question, a picture or a story is answered as always
        if (context.Words.Count == 0 || context.Text.Length > Plan.LongestPart || context.Text.Contains('?', StringComparison.Ordinal)) return null;
        var changed = context with
        {
            Conversation = context.With(context.Memory with { Plan = plan.With(field, context.Text, context.Today, context.Content.Words) }),
        };
        return Show(changed, context.Content.PlanWords.Changed);
    }
}
