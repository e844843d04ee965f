using System.Globalization;
using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>The id of an activity in the feed: the conversation and the place, as the real Direct Line writes it.</summary>
internal static class ActivityId
{
    public static string Of(ConversationId conversation, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:0000000}");
}
