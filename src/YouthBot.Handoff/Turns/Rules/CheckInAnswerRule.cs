using System.Globalization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;

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
        if (context.Memory.CheckIn is not { } talk || context.Words.Count == 0 || IsBefore(context, talk)) return null;
        if (Corrected(context, talk) is { } correction) return Answer(context, talk, correction);
        return talk.Answer is null or CheckInEvent.Answered.Other && !IsElsewhere(context) && Read(context, talk) is { } option
            ? Answer(context, talk, option)
            : null;
    }

    /// <summary>Before the bot says that it does not know: it may be an answer that it did not understand.</summary>
    public static TurnResult? AskAgain(TurnContext context)
    {
        if (context.Conversation is not { Owner: Owner.Bot, Channel: Channel }
            || context.Memory.CheckIn is not { Answer: null, AskedAgain: false } talk
            || context.World.Now - talk.AskedAt > Fresh
            || IsBefore(context, talk)
            || context.Found is not SearchOutcome.Nothing
            || QuestionForm.MayBe(context.Text, context.Words)) return null;
        var choices = string.Join(
            '\n', talk.Options.Select((option, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} = {option.Label}")));
        var noted = talk with { AskedAgain = true, Answer = CheckInEvent.Answered.Other };
        return TurnResult.Say(
                context.With(context.Memory.GoOn() with { CheckIn = noted }),
                Reply.Say(
                    $"{context.Content.DialogWords.NotUnderstood}\n\n{choices}",
                    new YouthBotData(ReplyKinds.Dialog, Dialog: Rule),
                    talk.Options.Select(option => Buttons.Say(option.Label))),
                new Decision(Rule, ReplyKinds.Dialog))
            .And(new TurnEvent.CheckIn(new CheckInEvent.Answered(talk.Key, CheckInEvent.Answered.Other, Choice: null, Outreach: null)));
    }

    /// <summary>It was sent before the check-in, and only came late. The sender's clock tells whole seconds.</summary>
    private static bool IsBefore(TurnContext context, CheckInTalk talk) => context.SentAt is { } sent && talk.AskedAt - sent >= TimeSpan.FromSeconds(1);

    /// <summary>A tap on an older check-in answers that one: what it could be answered with stands in the content.</summary>
    private static TurnResult? Tapped(TurnContext context, CheckInTap tap)
    {
        if (context.Memory.CheckIn is { } talk && talk.Key == tap.Key)
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
            new CheckInTalk(tap.Key, options, context.World.Now, known?.HasDecaan ?? false, known?.Coach, known?.CoachId),
            older with { Reply = CheckInText.Fill(older.Reply, values) });
    }

    private static CheckInOption? Corrected(TurnContext context, CheckInTalk talk) => talk.Answer is null
        ? null
        : CheckInWords.FindSaid([.. context.Content.CheckIns.Values.SelectMany(year => year.Corrections)], context.Words);

    /// <summary>A number or a “ja” answers what was asked last, which may be something else by now.</summary>
    private static bool IsElsewhere(TurnContext context) =>
        context.Memory is { Choices.Count: > 0 } or { Dialog.Phase: DialogPhase.Asking } or { Help: not null } or { Asks: not null };

    private static CheckInOption? Read(TurnContext context, CheckInTalk talk) =>
        QuestionForm.IsClear(context.Text, context.Words) || context.Text.TrimEnd().EndsWith('?')
            ? null
            : CheckInWords.Find(talk.Options, context.Words, context.Content.Words);

    private static TurnResult Answer(TurnContext context, CheckInTalk talk, CheckInOption option)
    {
        var answered = context with
        {
            Conversation = context.Conversation with
            {
                Memory = context.Memory.MoveOn() with { CheckIn = talk with { Answer = option.Id } },
                Handoff = talk.CoachId is { } coach ? context.Conversation.Handoff with { PreviousCoach = coach } : context.Conversation.Handoff,
            },
        };
        var result = Begin(answered, option)
            ?? TurnResult.Say(
                answered.Conversation,
                Reply.Say(option.Reply, new YouthBotData(ReplyKinds.Dialog, Dialog: Rule), Buttons.Say(context.Sentences.TalkToHuman)),
                new Decision(Rule, ReplyKinds.Dialog));
        result = result.And(new TurnEvent.CheckIn(new CheckInEvent.Answered(talk.Key, option.Id, option.Choice, option.Outreach)));
        return option.Outreach is OutreachReason.Help or OutreachReason.NoShow ? CheckInActions.AskCoach(context, result) : result;
    }

    /// <summary>The dialog that goes on from the answer, from its beginning, also for who was in it before.</summary>
    private static TurnResult? Begin(TurnContext context, CheckInOption option) => option.Dialog is { } dialog
        ? GuidedRule.Begin(context with { Conversation = context.With(context.Memory.Without(dialog)) }, dialog, option.Reply)
        : null;
}
