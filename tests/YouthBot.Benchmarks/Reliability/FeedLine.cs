using System.Globalization;
using System.Text.Json;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>One thing that stands in a conversation, as a client of the protocol sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">Its place in the feed, out of the id.</param>
/// <param name="Type">message or event.</param>
/// <param name="Role">Whose it is: user or bot.</param>
/// <param name="Kind">What a reply is: “coach” for the words of a human.</param>
/// <param name="ReplyTo">What it answers.</param>
/// <param name="Key">The client's own id of it.</param>
/// <param name="Text">What was said.</param>
/// <param name="Status">What an event says became of the request for a human.</param>
internal sealed record FeedLine(
    string Id, long Place, string Type, string Role, string? Kind, string? ReplyTo, string? Key, string? Text, string? Status)
{
    public bool IsFromYouth => Role is "user";

    public bool IsFromCoach => Kind is "coach";

    /// <summary>What the bot itself said to something.</summary>
    public bool IsAnswer => Type is "message" && Role is "bot" && !IsFromCoach && ReplyTo is not null;

    public static FeedLine Read(JsonElement activity)
    {
        var id = activity.GetProperty("id").GetString()!;
        activity.TryGetProperty("channelData", out var data);
        activity.TryGetProperty("value", out var value);
        return new FeedLine(
            id,
            long.Parse(id.Split('|')[1], CultureInfo.InvariantCulture),
            activity.GetProperty("type").GetString()!,
            activity.GetProperty("from").GetProperty("role").GetString()!,
            data.ValueKind is JsonValueKind.Object && data.TryGetProperty("youthbot", out var youthbot) ? Field(youthbot, "kind") : null,
            Field(activity, "replyToId"),
            Field(data, "clientActivityID"),
            Field(activity, "text"),
            Field(value, "state"));
    }

    private static string? Field(JsonElement holder, string name) =>
        holder.ValueKind is JsonValueKind.Object && holder.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String
            ? text.GetString()
            : null;
}
