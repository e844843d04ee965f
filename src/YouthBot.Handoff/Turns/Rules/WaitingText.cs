using System.Globalization;
using YouthBot.Dialogs.Language;
using YouthBot.Handoff.Hours;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>What somebody who asks for a human may expect. Never more than is known.</summary>
internal static class WaitingText
{
    /// <summary>Where the answers of these doors are read.</summary>
    private const string WhatsApp = "whatsapp";

    /// <summary>Their place in line and the usual wait.</summary>
    public static (string Place, string Wait) Of(TurnContext context, DeskStatus desk, HandoffState state)
    {
        var words = context.Content.DeskWords;
        var place = desk.Ahead(state, context.World.Now) switch
        {
            0 => words.PlaceNext,
            1 => words.PlaceOne,
            var ahead => words.PlaceMany.Fill(("ahead", ahead.ToString(CultureInfo.InvariantCulture))),
        };
        return (place, desk.UsualWait is { } wait ? words.WaitUsual.Fill(("wait", DutchDuration.SayAbout(wait))) : words.WaitUnknown);
    }

    /// <summary>There is no human now: when there will be, and what can be done until then.</summary>
    public static string NotThere(TurnContext context)
    {
        var words = context.Content.DeskWords;
        return context.Opening is Opening.Closed closed
            ? words.Closed.Fill(
                ("region", context.Region.Name), ("opens", DutchTime.SayMoment(closed.Opens, closed.Today)), ("where", Where(context)))
            : words.Nobody.Fill(("region", context.Region.Name), ("where", Where(context)));
    }

    /// <summary>
    /// Whether a human can be expected now: a coach is there. Where no opening hours are known, nobody can be there outside of them.
    /// </summary>
    public static bool IsSomebodyThere(TurnContext context) => context is { Opening: not Opening.Closed, World.Desk.Coaches: > 0 };

    /// <summary>Nobody is there now, but what was asked stands: when and where the answer comes.</summary>
    public static string AnswerComes(TurnContext context)
    {
        var words = context.Content.DeskWords;
        return context.Opening is Opening.Closed closed
            ? words.AnswerFrom.Fill(
                ("region", context.Region.Name), ("opens", DutchTime.SayMoment(closed.Opens, closed.Today)), ("where", Where(context)))
            : words.AnswerNobody.Fill(("region", context.Region.Name), ("where", Where(context)));
    }

    /// <summary>Where the answer will be.</summary>
    public static string Where(TurnContext context) =>
        context.Conversation.Channel is WhatsApp ? context.Content.DeskWords.WhereWhatsApp : context.Content.DeskWords.WhereChat;
}
