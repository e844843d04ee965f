using System.Globalization;
using System.Text;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Turns.Rules;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// One turn of a conversation: a pure function of the conversation, what came in and the world. The rules are tried in order and the first
/// that applies decides, so that nothing can come before a cry for help.
/// </summary>
public static class Turn
{
    /// <summary>The rules for a message, in order. The last one always applies.</summary>
    public static IReadOnlyList<TurnRule> Rules { get; } =
    [
        new("safety", "a cry for help is heard", SafetyRule.Try),
        new("handoff", "where there is a desk: the person asks for a human, waits, or answers about it", HandoffRule.Try),
        new("commands", "the whole message is a command: stop, mens, opnieuw, wis", CommandRule.Try),
        new("sharing", "the person shares their plan or takes that back, also while a coach speaks", SharingRule.Try),
        new("coach", "a coach owns the conversation, or it is closed: the bot is silent", CoachRule.Try),
        new("check-in", "the message answers a check-in, or takes an answer back", CheckInAnswerRule.Try),
        new("plan", "the person wants to see or change their plan", PlanRule.Try),
        new("guided", "a guided conversation begins, runs or goes on", GuidedRule.Try),
        new("dialog", "the message answers what the bot asked last", RunningDialogRule.Try),
        new("feedback", "the message is about the last answer: 👍, 👎, “dit bedoelde ik niet”", FeedbackRule.Try),
        new("media", "there is no text to read, or far too much of it", MediaRule.Try),
        new("smalltalk", "a greeting, thanks, a question about the bot, or what the bot is not for", SmalltalkRule.Try),
        new("follow-up", "a short message that leans on the last answer", FollowUpRule.Try),
        new("facts", "the message only says something about the person", FactsRule.Try),
        new("two-questions", "two questions that two articles answer", TwoQuestionsRule.Try),
        new("answer", "one article answers it", AnswerRule.Try),
        new("choices", "a few articles may answer it", ChoicesRule.Try),
        new("check-in-again", "a check-in is open and the message may be an answer: it is asked once what it means", CheckInAnswerRule.AskAgain),
        new("fallback", "nothing else applied: say so, and show the way to a human", FallbackRule.Try),
    ];

    /// <summary>Takes the turn.</summary>
    public static TurnResult Take(Conversation conversation, Activity activity, World world)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(world);
        var text = activity.Text ?? string.Empty;
        var context = new TurnContext(conversation, activity, world, text, world.Content.Words.Read(text));
        return activity.Type switch
        {
            ActivityTypes.ConversationUpdate => Welcome.Take(context),
            ActivityTypes.Message => First(context),
            ActivityTypes.MessageDelete => DeletedMessage.Take(context),
            ActivityTypes.Event when TimerSignal.Of(activity) is { } timer => StillThereRule.Take(context, timer),
            ActivityTypes.Event when PlanEdit.Of(activity) is { } edit => PlanEditRule.Take(context, edit),
            // a signal that the bot does not know is nothing to answer (A5002)
            _ => TurnResult.Silent(conversation, "not-a-message"),
        };
    }

    /// <summary>A check-in is due. Whoever calls this knows that it came from the sender of check-ins.</summary>
    public static TurnResult Take(Conversation conversation, CheckInSignal checkIn, World world)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(checkIn);
        ArgumentNullException.ThrowIfNull(world);
        return CheckInAskRule.Take(new TurnContext(conversation, new Activity(), world, string.Empty, []), checkIn);
    }

    /// <summary>A check-in whose turn could not be taken. Whoever calls this knows that it came from the sender of check-ins.</summary>
    public static TurnResult PutOff(Conversation conversation, Activity checkIn, World world)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(checkIn);
        ArgumentNullException.ThrowIfNull(world);
        return CheckInAskRule.PutOff(conversation, checkIn, world.Now);
    }

    /// <summary>The list of rules as text.</summary>
    public static string Describe()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Rules.Count; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"{i + 1}. {Rules[i].Name}: {Rules[i].When}");
        return text.ToString();
    }

    private static TurnResult First(TurnContext context)
    {
        var unasked = LateMessage.Hear(context);
        var heard = Hearing.Hear(unasked);
        foreach (var rule in Rules)
        {
            if (rule.Try(heard) is not { } result) continue;
            result = StopAndStart.Hear(MediaRule.Say(Hearing.Say(result, context.Conversation, heard), heard), heard);
            return CheckInAnswerRule.Overtake(LateMessage.Say(result, context, unasked), context.Conversation);
        }

        throw new InvalidOperationException("The last rule always applies.");
    }
}
