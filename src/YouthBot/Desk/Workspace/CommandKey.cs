namespace YouthBot.Desk.Workspace;

/// <summary>
/// The key of a command (<c>Idempotency-Key</c>): a double click and a retry have the same one, and happen once. It is the coach's own and
/// the action's own, so that nobody hears the outcome of something else.
/// </summary>
internal static class CommandKey
{
    public const string Header = "Idempotency-Key";

    private const int Longest = 64;

    /// <summary>Null when the request brings none that can be used.</summary>
    public static string? Of(HttpRequest request, string coach, string action) =>
        request.Headers[Header] is [{ Length: > 0 and <= Longest } key] && key.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-')
            ? $"{coach}:{action}:{key}"
            : null;
}
