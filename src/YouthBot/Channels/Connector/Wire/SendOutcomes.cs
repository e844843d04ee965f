using System.Globalization;

namespace YouthBot.Channels.Connector.Wire;

/// <summary>
/// What an answer of a channel means for an activity (Microsoft, “Rate limiting for bots”, and the Bot Connector's own codes).
/// </summary>
internal static class SendOutcomes
{
    /// <summary>After so many tries an activity that nobody takes is given up: some three quarters of an hour.</summary>
    private const int MostAttempts = 12;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>A channel that wants more patience than this gets a question in between.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <param name="status">The HTTP status.</param>
    /// <param name="retryAfter">How long the channel wants us to wait.</param>
    /// <param name="attempts">How often it was tried before.</param>
    public static SendOutcome Read(int status, TimeSpan? retryAfter, int attempts) => status switch
    {
        >= 200 and < 300 => new SendOutcome.Accepted(),
        401 => new SendOutcome.Blocked(Code(status)),
        // 412: two of us at once, says Microsoft, and to be tried again
        412 or 429 or >= 500 => attempts + 1 >= MostAttempts
            ? new SendOutcome.Refused(Code(status))
            : new SendOutcome.Later(Wait(retryAfter, attempts), Code(status)),
        _ => new SendOutcome.Refused(Code(status)),
    };

    /// <summary>No connection was made: nothing can have arrived.</summary>
    public static SendOutcome Unreachable(int attempts) => attempts + 1 >= MostAttempts
        ? new SendOutcome.Refused("connector-unreachable")
        : new SendOutcome.Later(Pause(attempts), "connector-unreachable");

    private static TimeSpan Wait(TimeSpan? asked, int attempts)
    {
        var pause = Pause(attempts);
        return asked is not { } wait || wait <= pause ? pause : wait < LongestWait ? wait : LongestWait;
    }

    private static TimeSpan Pause(int attempts)
    {
        var seconds = Math.Pow(2, Math.Min(attempts, 10));
        return seconds >= LongestPause.TotalSeconds ? LongestPause : TimeSpan.FromSeconds(seconds);
    }

    private static string Code(int status) => string.Create(CultureInfo.InvariantCulture, $"connector-{status}");
}
