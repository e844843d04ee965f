namespace YouthBot.Dialogs.Activities;

/// <summary>The <c>channelData</c> of a reply.</summary>
/// <param name="Youthbot">What the reply is.</param>
public sealed record YouthBotChannelData(YouthBotData? Youthbot);
