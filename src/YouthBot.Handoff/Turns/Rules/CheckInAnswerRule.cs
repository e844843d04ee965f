using System.Globalization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// Somebody answers a check-in: by a tap, a number or in their own words, now or days later. A question is no answer: it is answered by the
/// rules below, and the check-in stays open.
/// </summary>
internal static class CheckInAnswerRule
{
    private const string Rule = "check-in";

    /// <summary>The door by which check-ins go out.</summary>
    private const string Channel = "whatsapp";

    /// <summary>After this an unclear message is no answer any more.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    public static TurnResult? Try(TurnContext context)
    {
        if (context.Conversation is not { Owner: Owner.Bot, Channel: Channel } || context.Memory.AsksToErase) return null;
        if (CheckInTap.Of(context.Activity) is { } tap) return Tapped(context, tap);
        if (context.Memory.CheckIn is not { } known || context.Words.Count == 0 || IsElsewhere(context) || Asks(context)) return null;
        var asked = known.Asked();
        if (asked is [var newest, ..] && IsBefore(context, newest)) return null;
        if (asked is [var last, ..] && last.IsOpen() && Read(context, last) is { } option) return Answer(context, last, option);
        return asked.FirstOrDefault(talk => talk.Answer is not null) is { } answered && Corrected(context) is { } correction
            ? Answer(context, answered, correction)
            : null;
    }

    /// <summary>Where the bot or a coach asks something else, a “ja” or a number from then on is an answer to that.</summary>
    public static TurnResult Overtake(TurnResult result, Conversation before)
    {
        if (before.Memory.CheckIn is not { } known || result.Conversation.Memory.CheckIn is not { } after) return result;
        if (!result.Events.OfType<TurnEvent.ReplyCreated>().Any(Asks)) return result;
        return result with
        {
            Conversation = result.Conversation with { Memory = result.Conversation.Memory with { CheckIn = after.Overtake(known) } },
        };
    }

    /// <summary>Before the bot says that it does not know: it may be an answer that it did not understand.</summary>
    public static TurnResult? AskAgain(TurnContext context)
    {
        if (context.Conversation is not { Owner: Owner.Bot, Channel: Channel }
            || context.Memory.CheckIn is not { } known || known.Asked() is not [{ Answer: null, AskedAgain: false } talk, ..]
            || context.World.Now - talk.AskedAt > Fresh
            || IsBefore(context, talk)
            || context.Found is not SearchOutcome.Nothing
            || QuestionForm.MayBe(context.Text, context.Words)) return null;
        // a number after another question may be meant for either: it is asked, and is no answer yet
        var isBare = talk.Overtaken;
        if (isBare && CheckInWords.Find(talk.Options, context.Words, context.Content.Words) is null) return null;
        var choices = string.Join(
            '\n', talk.Options.Select((option, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} = {option.Label}")));
        var noted = talk with { AskedAgain = true, Overtaken = false, Answer = isBare ? null : CheckInEvent.Answered.Other };
        var again = TurnResult.Say(
                context.With(context.Memory.GoOn() with { CheckIn = noted.With(known) }),
                Reply.Say(
                    $"{context.Content.DialogWords.NotUnderstood}\n\n{choices}",
                    new YouthBotData(ReplyKinds.Dialog, Dialog: Rule),
                    talk.Options.Select(option => Buttons.Say(option.Label))),
                new Decision(Rule, ReplyKinds.Dialog));
        return isBare
            ? again
            : again.And(new TurnEvent.CheckIn(new CheckInEvent.Answered(talk.Key, CheckInEvent.Answered.Other, Choice: null, Outreach: null)));
    }

    /// <summary>It was sent before the check-in, and only came late. The sender's clock tells whole seconds.</summary>
    private static bool IsBefore(TurnContext context, CheckInTalk talk) => context.SentAt is { } sent && talk.AskedAt - sent >= TimeSpan.FromSeconds(1);

    /// <summary>A tap on an older check-in answers that one: what it could be answered with stands in the content.</summary>
    private static TurnResult? Tapped(TurnContext context, CheckInTap tap)
    {
        if (context.Memory.CheckIn?.Find(tap.Key) is { } talk)
            return talk.Options.FirstOrDefault(option => option.Id == tap.Option) is { } option ? Answer(context, talk, option) : null;
        var step = context.Content.CheckIns.Values.Select(year => year.Find(CheckInStepName.Of(tap.Key.Step))).FirstOrDefault(step => step is not null);
        if (step?.Find(tap.Option) is not { } older) return null;
        var known = context.Memory.CheckIn;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["coach"] = known?.Coach ?? context.Content.DeskWords.SomeCoach,
            ["regio"] = context.Region.Name,
            ["voornaam"] = string.Empty,
            ["gemeente"] = context.Region.Name,
        };
        CheckInOption[] options = [.. step.Options.Select(option => option with { Reply = CheckInText.Fill(option.Reply, values) })];
        return Answer(
            context,
            new CheckInTalk(tap.Key, options, DateTimeOffset.MinValue, known?.HasDecaan ?? false, known?.Coach, known?.CoachId),
            older with { Reply = CheckInText.Fill(older.Reply, values) });
    }

    private static CheckInOption? Corrected(TurnContext context) =>
        CheckInWords.FindCorrection([.. context.Content.CheckIns.Values.SelectMany(year => year.Corrections)], context.Words) is { } correction
        && !context.FoundExactly
            ? correction
            : null;

    /// <summary>What is said answers something else; a dialog that nobody came back to since yesterday is no talk any more.</summary>
    private static bool IsElsewhere(TurnContext context) =>
        context.Memory is { Choices.Count: > 0 } or { Help: not null } or { Asks: not null }
        || (context.Memory.Dialog is { Phase: DialogPhase.Asking } running && running.AskedOn >= context.Today.AddDays(-1));

    private static bool Asks(TurnContext context) =>
        QuestionForm.IsClear(context.Text, context.Words) || context.Text.TrimEnd().EndsWith('?');

    private static bool Asks(TurnEvent.ReplyCreated reply) => reply.Purpose switch
    {
        Purpose.Proactive => false,
        // what a coach says is not ours to read: it may ask anything
        Purpose.Coach => true,
        _ => reply.Activity.Text?.Contains('?', StringComparison.Ordinal) is true,
    };

    private static CheckInOption? Read(TurnContext context, CheckInTalk talk) => talk.Overtaken
        ? CheckInWords.FindNamed(talk.Options, context.Words)
        : CheckInWords.Find(talk.Options, context.Words, context.Content.Words);

    private static TurnResult Answer(TurnContext context, CheckInTalk talk, CheckInOption option)
    {
        // who asks for help asks for a coach; of who wants none, nobody is told
        var outreach = context.Memory.RefusesCoach && option.Outreach is not OutreachReason.Help ? null : option.Outreach;
        var answered = context with
        {
            Conversation = context.Conversation with
            {
                Memory = context.Memory.MoveOn() with { CheckIn = (talk with { Answer = option.Id }).With(context.Memory.CheckIn) },
                Handoff = talk.CoachId is { } coach ? context.Conversation.Handoff with { PreviousCoach = coach } : context.Conversation.Handoff,
            },
        };
        var result = Begin(answered, option)
            ?? TurnResult.Say(
                answered.Conversation,
                Reply.Say(option.Reply, new YouthBotData(ReplyKinds.Dialog, Dialog: Rule), Buttons.Say(context.Sentences.TalkToHuman)),
                new Decision(Rule, ReplyKinds.Dialog));
        result = result.And(new TurnEvent.CheckIn(new CheckInEvent.Answered(talk.Key, option.Id, option.Choice, outreach)));
        return outreach is not null && option.AsksCoach() ? CheckInActions.AskCoach(context, result) : result;
    }

    /// <summary>The dialog that goes on from the answer, from its beginning, also for who was in it before.</summary>
    private static TurnResult? Begin(TurnContext context, CheckInOption option) => option.Dialog is { } dialog
        ? GuidedRule.Begin(context with { Conversation = context.With(context.Memory.Without(dialog)) }, dialog, option.Reply)
        : null;
}
