using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Scripts;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A check-in is due: it is asked, unless the talk itself says something against it, which only a turn knows.</summary>
internal static class CheckInAskRule
{
    private const string Rule = "check-in";

    private static readonly TimeSpan Tomorrow = TimeSpan.FromDays(1);

    public static TurnResult Take(TurnContext context, CheckInSignal checkIn)
    {
        var verdict = CheckInRules.Judge(Facts(context, checkIn), context.World.Now, SendingHours.Of(context.Region, context.Content.Holidays));
        return verdict is CheckInVerdict.Send
            ? Ask(context, checkIn)
            : TurnResult.Silent(context.Conversation, Rule).And(new TurnEvent.CheckIn(new CheckInEvent.PutOff(checkIn.Key, verdict)));
    }

    /// <summary>It could not be taken. Nobody said anything, so nothing is said; it is tried again the day after.</summary>
    public static TurnResult PutOff(Conversation conversation, Activity activity, DateTimeOffset now)
    {
        var result = TurnResult.Silent(conversation, Rule);
        return CheckInSignal.KeyOf(activity) is { } key
            ? result.And(new TurnEvent.CheckIn(new CheckInEvent.PutOff(key, new CheckInVerdict.Wait(now + Tomorrow, CheckInReason.Trouble))))
            : result;
    }

    private static CheckInFacts Facts(TurnContext context, CheckInSignal checkIn) => new()
    {
        OverAt = checkIn.OverAt,
        Stopped = context.Memory.Stopped,
        // a question that nobody came back to is no talk any more: the day after tomorrow it blocks nothing. Help that was given does, until
        // they talk about something else
        InDialog = context.Memory is { Help.Level: >= SafetyLevel.Serious }
            || (context.Memory.Dialog is { Phase: DialogPhase.Asking } running && running.AskedOn >= context.Today.AddDays(-1)),
        WithCoach = context.Conversation is { Owner: not Owner.Bot } or { Request: not HandoffRequest.None },
    };

    private static TurnResult Ask(TurnContext context, CheckInSignal checkIn)
    {
        var step = checkIn.Step;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["voornaam"] = checkIn.FirstName,
            ["coach"] = checkIn.Coach ?? context.Content.DeskWords.SomeCoach,
            ["gemeente"] = checkIn.Gemeente ?? context.Region.Name,
            ["regio"] = context.Region.Name,
        };
        string[] taps = [.. step.Options.Select(option => new CheckInTap(checkIn.Key, option.Id).ToString())];
        var said = Reply.Say(
            CheckInText.Fill(step.Text, values),
            new YouthBotData(ReplyKinds.Dialog, Dialog: "check-in"),
            step.Options.Select((option, index) => Tap(option, taps[index])));
        // the options keep their words, not who is meant: that is filled in when one is answered
        var asked = context.Memory.MoveOn() with
        {
            Greeted = true,
            CheckIn = new CheckInTalk(
                checkIn.Key,
                [.. step.Options.Select(option => option with { Reply = CheckInText.Fill(option.Reply, values) })],
                context.World.Now,
                checkIn.HasDecaan,
                checkIn.Coach,
                checkIn.CoachId)
            {
                // until this one has left, an answer is an answer to the one before
                Beside = context.Memory.CheckIn?.Asked().FirstOrDefault(other => other.Key != checkIn.Key) is { } before
                    ? before with { Beside = null }
                    : null,
            },
        };
        return TurnResult.Say(
            context.With(asked.LeaveDialog()),
            new CheckInMessage(step.MetaTemplate, [.. CheckInText.Names(step.Text).Select(name => values[name])], taps).On(said),
            new Decision(Rule, ReplyKinds.Dialog),
            Purpose.Proactive).And(new TurnEvent.CheckIn(new CheckInEvent.Asked(checkIn.Key)));
    }

    private static CardAction Tap(CheckInOption option, string tap) => new()
    {
        Type = "imBack",
        Title = option.Label,
        Value = System.Text.Json.JsonSerializer.SerializeToElement(option.Label, ActivityJson.Default.String),
        Text = tap,
    };
}
