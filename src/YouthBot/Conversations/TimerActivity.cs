using System.Text.Json;
using System.Text.Json.Nodes;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Conversations;

/// <summary>A timer as an activity: an event that the turn recognises by its name.</summary>
internal static class TimerActivity
{
    public const string EventName = "youthbot.timer";

    public static Activity Of(string name, long version, DateTimeOffset now) => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        Timestamp = now,
        Value = JsonSerializer.SerializeToElement(new JsonObject { ["name"] = name, ["version"] = version }, JsonSerializerOptions.Default),
    };
}
