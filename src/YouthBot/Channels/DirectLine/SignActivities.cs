using System.Text.Json;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// What one stream tells beside the feed: the coach is writing, in the protocol's own <c>typing</c>; and up to where the coach has
/// read, in an event that other clients leave alone. Neither has a place in the feed.
/// </summary>
internal sealed class SignActivities(ConversationId conversation, LiveSigns signs)
{
    /// <summary>The coach has read up to an activity, and its value names it.</summary>
    public const string ReadEvent = "youthbot.read";

    private DateTimeOffset typed;
    private long read;

    /// <summary>What was not told on this stream yet.</summary>
    public IReadOnlyList<Activity> Next()
    {
        var news = new List<Activity>();
        if (signs.ReadUntil(conversation) is var until && until > read)
        {
            read = until;
            news.Add(Of(ActivityTypes.Event, $"read-{until}", name: null) with
            {
                Name = ReadEvent,
                Value = JsonSerializer.SerializeToElement(ActivityId.Of(conversation, until), DirectLineJson.Default.String),
            });
        }

        if (signs.Coach(conversation) is { } typing && typing.At > typed)
        {
            typed = typing.At;
            news.Add(Of(ActivityTypes.Typing, $"typing-{typing.At.ToUnixTimeMilliseconds()}", typing.Name) with { Timestamp = typing.At });
        }

        return news;
    }

    private Activity Of(string type, string id, string? name) => new()
    {
        Type = type,
        Id = $"{conversation}|{id}",
        From = Participants.Coach(name),
        ChannelId = DirectLineModule.ChannelId,
        Conversation = new ConversationAccount { Id = conversation.ToString() },
    };
}
