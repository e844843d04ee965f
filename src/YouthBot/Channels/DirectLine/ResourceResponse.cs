namespace YouthBot.Channels.DirectLine;

/// <summary>The id of what was made. A body is needed: without one the official client thinks that it must try again.</summary>
internal sealed record ResourceResponse(string Id);
