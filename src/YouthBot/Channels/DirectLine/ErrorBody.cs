namespace YouthBot.Channels.DirectLine;

/// <summary>The body of an error.</summary>
internal sealed record ErrorBody(ErrorDetail Error);
