namespace YouthBot.Desk.Access;

/// <summary>The page on which somebody finishes their account.</summary>
/// <param name="Problem">What went wrong; null when nothing did.</param>
/// <param name="Login">Theirs.</param>
/// <param name="Secret">The secret to type over, in groups; null when there is a second factor already.</param>
/// <param name="Address">The same for an app.</param>
public sealed record SetupView(string? Problem, string Login, string? Secret, string? Address);
