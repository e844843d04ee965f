using System.Globalization;
using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>The id of an activity in the feed: the conversation and the place, as the real Direct Line writes it.</summary>
internal static class ActivityId
{
    public static string Of(ConversationId conversation, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:0000000}");

    /// <summary>The place in the feed; null when it is no activity of this conversation.</summary>
    public static long? Read(ConversationId conversation, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Split('|') is [var prefix, var place] && prefix == conversation.ToString()
            && long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
    }
}
