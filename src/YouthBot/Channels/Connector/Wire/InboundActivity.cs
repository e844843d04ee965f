using System.Text.Json;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.Connector.Wire;

/// <summary>
/// What an activity of a channel is for us. Of what it holds only the words are taken: names, accounts, tenants and devices stand in every
/// activity of a channel, and nobody here wants to know them.
/// </summary>
internal abstract record InboundActivity
{
    private InboundActivity()
    {
    }

    /// <summary>The type of a program's question; unlike everything else it wants its answer at once.</summary>
    public const string Invoke = "invoke";

    private const string MessageUpdate = "messageUpdate";

    /// <param name="activity">What came.</param>
    /// <param name="now">When.</param>
    public static InboundActivity Of(Activity activity, DateTimeOffset now)
    {
        // what somebody asks here is not for a group to read
        if (activity.Conversation?.IsGroup is true) return new Nothing();
        return activity.Type switch
        {
            ActivityTypes.Message => new Said(KeyOf(activity, now), Clean(activity)),
            // words that were changed are new words: a cry for help may be in them
            MessageUpdate when activity.Text is { Length: > 0 } => new Said($"{KeyOf(activity, now)}\n{activity.Text}", Clean(activity)),
            ActivityTypes.MessageDelete when activity.Id is { Length: > 0 } id =>
                new TakenBack(KeyOf(activity, now), $"{ActivityTypes.Message}\n{id}"),
            ActivityTypes.ConversationUpdate when SomebodyJoined(activity) => new Opened(KeyOf(activity, now)),
            ActivityTypes.Typing => new Typing(),
            // events, reactions, installations, ends of conversations, and whatever comes later (A2014, A5002)
            _ => new Nothing(),
        };
    }

    /// <summary>Some channels announce us in an activity of its own: that is nobody to greet.</summary>
    private static bool SomebodyJoined(Activity activity) =>
        activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) is true;

    /// <summary>Without an id nothing can be told apart, and everything is new.</summary>
    private static string KeyOf(Activity activity, DateTimeOffset now) =>
        $"{activity.Type}\n{(activity.Id is { Length: > 0 } id ? id : Guid.CreateVersion7(now).ToString("N"))}";

    private static Activity Clean(Activity activity) => new()
    {
        Type = ActivityTypes.Message,
        Text = activity.Text ?? (activity.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null) ?? string.Empty,
        TextFormat = "plain",
        Locale = "nl-NL",
        From = new ChannelAccount { Role = "user" },
        Attachments = Kinds(activity),
        // what an answer must name
        RelatesTo = activity.Id is { Length: > 0 } id ? new ConversationReference { ActivityId = id } : null,
    };

    /// <summary>The kinds of what was sent along, and nothing of it. Teams sends every text once more as HTML: that is no file.</summary>
    private static Attachment[]? Kinds(Activity activity) => activity.Attachments?
        .Where(file => file.ContentType is not "text/html")
        .Select(file => new Attachment { ContentType = file.ContentType })
        .ToArray() is { Length: > 0 } kinds ? kinds : null;

    /// <summary>Somebody says something.</summary>
    public sealed record Said(string Key, Activity Activity) : InboundActivity;

    /// <summary>Somebody took a message back.</summary>
    /// <param name="Key">Of this.</param>
    /// <param name="Message">The key of the message.</param>
    public sealed record TakenBack(string Key, string Message) : InboundActivity
    {
        /// <summary>What the turn hears of it.</summary>
        public static Activity Activity { get; } = new() { Type = ActivityTypes.MessageDelete };
    }

    /// <summary>Somebody came in: they are greeted, once.</summary>
    public sealed record Opened(string Key) : InboundActivity;

    /// <summary>Somebody is writing.</summary>
    public sealed record Typing : InboundActivity;

    /// <summary>It is taken, and nothing follows.</summary>
    public sealed record Nothing : InboundActivity;
}
