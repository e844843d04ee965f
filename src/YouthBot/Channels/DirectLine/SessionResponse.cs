namespace YouthBot.Channels.DirectLine;

/// <summary>Answer to <c>session/getsessionid</c>, which only signing in needs.</summary>
internal sealed record SessionResponse(string SessionId);
