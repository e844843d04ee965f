using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// A cry for help while a coach has the word: the coach is told each time, and the bot gives one card that says that it is automatic. The
/// same card is not given again in that talk, unless it gets worse or a life is in danger. The haste stays with the request: when this
/// coach goes, the person stands first in line.
/// </summary>
internal static class HelpBesideCoach
{
    public static TurnResult Give(TurnContext context, SafetyFinding finding, Owner.Coach coach)
    {
        var before = context.Conversation;
        TurnEvent[] held = finding.Level is SafetyLevel.Acute ? [new TurnEvent.CheckIn(new CheckInEvent.Held())] : [];
        var alert = new TurnEvent.CoachAlerted(coach.Id, finding.Category, finding.Level);
        var decision = new Decision("safety", ReplyKinds.Safety, finding.Article, Safety: finding.Category, Level: finding.Level);
        var alarmed = HandoffRules.Alarm(HandoffState.Of(before), Haste(finding.Level));
        var conversation = alarmed.On(context.With(before.Memory.MoveOn().LeaveDialog())) with
        {
            Handoff = HandoffRules.Hear(alarmed, context.World.Now) with { HelpCard = new HelpCard(finding.Category, finding.Level) },
        };
        if (before.Handoff.HelpCard is { } given && given.Category == finding.Category && given.Level >= finding.Level
            && finding.Level is not SafetyLevel.Acute)
            return new TurnResult(conversation with { Handoff = conversation.Handoff with { HelpCard = given } }, [alert], decision);
        var said = TurnResult.Say(
            conversation,
            Reply.Say(
                $"{finding.Reply}\n\n{context.Content.DeskWords.Automatic}",
                new YouthBotData(ReplyKinds.Safety, finding.Article, finding.Category),
                SafetyRule.Calls(context, finding)),
            decision,
            Purpose.Safety);
        return said with { Events = [.. said.Events, alert, .. held] };
    }

    private static Severity Haste(SafetyLevel level) => level switch
    {
        SafetyLevel.Acute => Severity.Acute,
        SafetyLevel.Serious => Severity.Serious,
        SafetyLevel.Worry => Severity.Normal,
        _ => throw new InvalidOperationException("There is no other level."),
    };
}
