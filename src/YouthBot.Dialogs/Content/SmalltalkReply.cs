namespace YouthBot.Dialogs.Content;

/// <summary>What the bot says to a greeting, a thank-you and the like.</summary>
public sealed record SmalltalkReply(string Id, string Reply);
