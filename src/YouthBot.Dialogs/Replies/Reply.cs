using YouthBot.Dialogs.Activities;

namespace YouthBot.Dialogs.Replies;

/// <summary>What the bot says, as an activity; who, where and when are the channel's business.</summary>
public static class Reply
{
    /// <param name="text">Markdown.</param>
    /// <param name="data">What the reply is.</param>
    /// <param name="buttons">Buttons under it, in order; the same label is shown once.</param>
    public static Activity Say(string text, YouthBotData data, params IEnumerable<CardAction> buttons)
    {
        ArgumentNullException.ThrowIfNull(data);
        var shown = buttons.DistinctBy(button => button.Title).ToArray();
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = "markdown",
            InputHint = "acceptingInput",
            Locale = "nl-NL",
            SuggestedActions = shown.Length > 0 ? new SuggestedActions { Actions = shown } : null,
            ChannelData = data.ToChannelData(),
        };
    }
}
