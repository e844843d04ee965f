using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>
/// One unit of conversation in the Bot Framework Activity protocol: a message, a typing signal, an event, a change of members or an end.
/// The words are the protocol's, so that a door can be exchanged without touching what the bot says. A field that is not named here
/// survives in <see cref="Extra"/> (A2005: unknown fields are accepted).
/// </summary>
public sealed record Activity
{
    /// <summary>The only field that every activity must have (A2010); see <see cref="ActivityTypes"/>.</summary>
    public string? Type { get; init; }

    /// <summary>Assigned by the channel; unique within the conversation.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took it, in UTC; strictly increasing within a conversation.</summary>
    [JsonConverter(typeof(UtcTimestampConverter))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender's local time as sent: text, because a wrong clock must not cost a message.</summary>
    public string? LocalTimestamp { get; init; }

    /// <summary>The sender's IANA time zone, as sent.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Which channel carries it, such as <c>directline</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where a Bot Connector wants the reply.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who says it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>To whom it is said.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>In which conversation.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The activity of the same conversation that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What is said.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>; always written, because clients disagree about the default.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a voice channel says.</summary>
    public string? Speak { get; init; }

    /// <summary><c>acceptingInput</c>, <c>expectingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>Text for a channel that cannot show the attachments.</summary>
    public string? Summary { get; init; }

    /// <summary>BCP-47 tag of the sender's language; never a reason to refuse.</summary>
    public string? Locale { get; init; }

    /// <summary>Buttons under the message; their order is kept (C4001).</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Metadata objects, told apart by their type.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>Opaque data of the channel; echoed verbatim.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>The name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>The content of an event, or the value of a button.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What kind of object <see cref="Value"/> is.</summary>
    public string? ValueType { get; init; }

    /// <summary>Another conversation that this one is about.</summary>
    public ConversationReference? RelatesTo { get; init; }

    /// <summary>Who joined (conversationUpdate).</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left (conversationUpdate).</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Why a conversation ended (endOfConversation).</summary>
    public string? Code { get; init; }

    /// <summary>How the sender wants answers; an unknown value means <c>normal</c>.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
