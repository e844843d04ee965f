using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>Ten minutes of silence after a help card: “are you still there?”, at most twice, and never through somebody else's talk.</summary>
internal static class StillThereRule
{
    private const int Most = 2;

    /// <summary>Messages of this door show on a locked screen, which somebody else may see.</summary>
    private const string SeenByOthers = "whatsapp";

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    public static TurnResult Take(TurnContext context, TimerSignal timer)
    {
        var conversation = context.Conversation;
        if (timer.Name != TimerSignal.StillThere || timer.Version != conversation.Version || conversation.Owner is not Owner.Bot
            || context.Memory.Help is not { } help || context.Memory.Nudges >= Most)
            return TurnResult.Silent(conversation, "timer");
        var result = conversation.Channel is SeenByOthers
            ? Say(context, help, context.Sentences.StillThereNeutral, [])
            : Say(context, help, context.Sentences.StillThere.Fill(("helpline", HelpText.Line(context, help))), SafetyRule.Calls(context, help));
        return result.WithTimer(help);
    }

    /// <summary>Sets the timer when it is that serious, the bot speaks, and it was not said often enough.</summary>
    public static TurnResult WithTimer(this TurnResult result, SafetyFinding help) =>
        help.Level >= SafetyLevel.Serious && result.Conversation is { Owner: Owner.Bot, Memory.Nudges: < Most }
            ? result.And(new TurnEvent.TimerSet(TimerSignal.StillThere, Silence))
            : result;

    private static TurnResult Say(TurnContext context, SafetyFinding help, string text, IEnumerable<CardAction> calls) => TurnResult.Say(
        context.With(context.Memory with { Nudges = context.Memory.Nudges + 1 }),
        Reply.Say(
            text, new YouthBotData(ReplyKinds.Safety, help.Article, help.Category, "help"), [.. calls, Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("timer", ReplyKinds.Safety, help.Article, Safety: help.Category, Level: help.Level),
        Purpose.Safety);
}
