using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests;

/// <summary>A conversation with the bot in memory: the same turns as in the product, without the way there.</summary>
internal sealed class Chat
{
    /// <summary>A Monday, in office hours.</summary>
    public static DateTimeOffset Monday { get; } = Amsterdam("2026-11-23 10:00");

    public DateTimeOffset Now { get; set; } = Monday;

    public ContentSet Content { get; set; } = RealContent.Set;

    /// <summary>What the product can do in this conversation.</summary>
    public IReadOnlySet<string> Abilities { get; set; } = new HashSet<string>();

    /// <summary>The desk of the region; null where there is none.</summary>
    public DeskStatus? Desk { get; set; }

    public Conversation Conversation { get; set; } =
        Conversation.Begin(ConversationId.New(Monday), "directline", Region.LandelijkId);

    /// <summary>A moment on the clocks of Amsterdam.</summary>
    public static DateTimeOffset Amsterdam(string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(time));
    }

    public TurnResult Take(Activity activity) => Commit(Turn.Take(Conversation, activity, World));

    /// <summary>A coach, or the desk clock, does something.</summary>
    public TurnResult Desks(HandoffCommand command) => Commit(DeskTurn.Take(Conversation, command, World));

    public TurnResult Arrive() => Take(new Activity { Type = ActivityTypes.ConversationUpdate });

    public TurnResult Say(string? text) => Take(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>A check-in is due.</summary>
    public TurnResult CheckIn(CheckInSignal checkIn) => Commit(Turn.Take(Conversation, checkIn, World));

    /// <summary>A timer goes off that was set in the last turn.</summary>
    public TurnResult Ring() => Take(new TimerSignal(TimerSignal.StillThere, Conversation.Version).ToActivity());

    /// <summary>The bot has just asked which of these articles is meant; what the search finds doubtful changes with every phrasing.</summary>
    public Chat Offer(params string[] articles)
    {
        Conversation = Conversation with { Memory = Conversation.Memory.MoveOn() with { Choices = articles, Question = "vrijstelling" } };
        return this;
    }

    public Chat OwnedBy(Owner owner)
    {
        Conversation = Conversation with { Owner = owner };
        return this;
    }

    private World World => new(Content, Now, TimeSpan.FromDays(30), Desk) { Abilities = Abilities };

    private TurnResult Commit(TurnResult result)
    {
        // every turn that was taken is committed
        Conversation = result.Conversation with { Version = result.Conversation.Version + 1 };
        return result with { Conversation = Conversation };
    }
}
