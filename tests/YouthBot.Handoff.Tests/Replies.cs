using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests;

/// <summary>What the young person gets to see of a turn.</summary>
internal static class Replies
{
    public static TurnEvent.ReplyCreated? Reply(this TurnResult result) => result.Events.OfType<TurnEvent.ReplyCreated>().SingleOrDefault();

    public static string? Text(this TurnResult result) => result.Reply()?.Activity.Text;

    public static YouthBotData? Data(this TurnResult result) => result.Reply() is { } reply ? YouthBotData.Of(reply.Activity) : null;

    public static IEnumerable<string> Labels(this TurnResult result) =>
        (result.Reply()?.Activity.SuggestedActions?.Actions ?? Array.Empty<CardAction>()).Select(action => action.Title ?? string.Empty);

    public static bool Erases(this TurnResult result) => result.Events.OfType<TurnEvent.ErasureRequested>().Any();
}
