using YouthBot.Dialogs.Activities;
using YouthBot.Storage;

namespace YouthBot.Channels.Connector.Wire;

/// <summary>An activity of ours in the names of a channel.</summary>
internal static class OutboundActivity
{
    /// <summary>Channels that pass events on to a program; the others take messages only.</summary>
    private static readonly HashSet<string> WithEvents = new(["directline", "emulator", "webchat"], StringComparer.Ordinal);

    /// <summary>The activity; null for what this channel does not carry.</summary>
    public static Activity? Of(ConnectorSaid said)
    {
        var (activity, to) = (said.Activity, said.To);
        if (activity.Type is not ActivityTypes.Message && !WithEvents.Contains(to.Channel)) return null;
        return activity with
        {
            // a bot names neither: the channel does
            Id = null,
            Timestamp = null,
            ServiceUrl = null,
            ChannelId = to.Channel,
            // a coach speaks under their own first name
            From = new ChannelAccount { Id = to.Bot, Name = activity.From?.Name, Role = "bot" },
            Recipient = new ChannelAccount { Id = to.User },
            Conversation = new ConversationAccount { Id = to.Conversation },
            ReplyToId = said.ReplyToId,
            RelatesTo = null,
        };
    }

    /// <summary>Where it is sent. An id may hold anything, and stands in the address as one piece of it.</summary>
    public static string PathOf(ConnectorSaid said)
    {
        var path = $"{said.To.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(said.To.Conversation)}/activities";
        return said.ReplyToId is { } asked ? $"{path}/{Uri.EscapeDataString(asked)}" : path;
    }
}
