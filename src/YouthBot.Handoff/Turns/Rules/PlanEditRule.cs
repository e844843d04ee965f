using YouthBot.Dialogs.Plans;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// An edit on the plan's own page. The page says what became of it, so the chat is silent; but a cry for help in a plan is heard like any
/// other, whoever owns the conversation.
/// </summary>
internal static class PlanEditRule
{
    public static TurnResult Take(TurnContext context, PlanEdit edit)
    {
        if (context.Memory.Plan is not { } plan) return TurnResult.Silent(context.Conversation, "plan-page");
        if (edit.Discard) return TurnResult.Silent(context.With(context.Memory.DiscardPlan()), "plan-page").And(new TurnEvent.PlanDiscarded());
        var changes = edit.Changes ?? new Dictionary<PlanField, PlanEdit.Change>();
        var changed = changes.Aggregate(plan, (before, change) => With(context, before, change.Key, change.Value));
        var edited = context with
        {
            Conversation = context.With(context.Memory with { Plan = changed with { Shared = edit.Share ?? plan.Shared } }),
        };
        return Help(edited, changes.Values) ?? TurnResult.Silent(edited.Conversation, "plan-page");
    }

    /// <summary>
    /// What stands there now was perhaps said in the chat a moment ago: then it stays, and the page shows it beside what was typed. The same
    /// edit twice is the same once.
    /// </summary>
    private static Plan With(TurnContext context, Plan plan, PlanField field, PlanEdit.Change change) =>
        Words(plan.Of(field)) == Words(change.From)
            ? plan.With(field, change.To, context.Today, context.Content.Words)
            : plan;

    private static string Words(string? text) => text?.Trim() ?? "";

    private static TurnResult? Help(TurnContext context, IEnumerable<PlanEdit.Change> changes) => changes
        .Select(change => change.To)
        .OfType<string>()
        .Select(text => SafetyRule.Try(context with { Text = text }))
        .OfType<TurnResult>()
        .MaxBy(help => help.Decision.Level);
}
