namespace YouthBot.Desk.Access;

/// <summary>The page in front of the desk.</summary>
/// <param name="Problem">What went wrong; null when nothing did.</param>
/// <param name="Login">What was typed.</param>
/// <param name="Return">Where to go afterwards.</param>
/// <param name="Providers">Other ways in: the name in the address, and the name for people.</param>
public sealed record SignInView(string? Problem, string Login, string? Return, IReadOnlyList<KeyValuePair<string, string>> Providers);
