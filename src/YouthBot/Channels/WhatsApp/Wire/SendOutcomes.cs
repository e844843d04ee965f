using System.Text.Json;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What an answer of the Graph API means for a message (Meta, “Error codes”, June 2026).</summary>
internal static class SendOutcomes
{
    public const int WindowClosedCode = 131047;

    /// <summary>Nobody can be reached there.</summary>
    public const int UndeliverableCode = 131026;

    /// <summary>The code of a failure that WhatsApp gave no code for.</summary>
    public const int NoCode = 0;

    private const int PairRate = 131056;

    /// <summary>After so many tries a message that nobody can take is given up: some three quarters of an hour.</summary>
    private const int MostAttempts = 12;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>4^5 seconds.</summary>
    private const int LongestPairPower = 5;

    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body.</param>
    /// <param name="attempts">How often it was tried before.</param>
    public static SendOutcome Read(int status, ReadOnlyMemory<byte> body, int attempts)
    {
        var (id, code) = Parse(body);
        // taken, but by a name that we could not read: whether it arrives, a status will tell
        if (status is >= 200 and < 300) return id is null ? new SendOutcome.Unknown() : new SendOutcome.Accepted(id);
        return code switch
        {
            WindowClosedCode => new SendOutcome.WindowClosed(),
            PairRate => new SendOutcome.Later(TimeSpan.FromSeconds(Math.Pow(4, Math.Clamp(attempts + 1, 1, LongestPairPower))), PairRate),
            2 or 4 or 80007 or 130429 or 131000 or 131016 or 131048 or 131057 or 133004 => Again(code.Value, attempts),
            0 or 3 or 10 or 190 or >= 200 and <= 299 or 368 or 131005 or 131031 or 131042 or 131045 or 133010 or 133016 => new SendOutcome.Blocked(code.Value),
            // no word of WhatsApp about the message: who says at once that they are too busy has passed nothing on, who broke may have
            _ => status switch
            {
                503 => Again(code ?? status, attempts),
                >= 500 => new SendOutcome.Unknown(),
                _ when code is { } other => new SendOutcome.Refused(other),
                401 or 403 => new SendOutcome.Blocked(status),
                429 => Again(status, attempts),
                _ => new SendOutcome.Refused(status),
            },
        };
    }

    /// <summary>No connection was made: nothing can have arrived.</summary>
    public static SendOutcome Unreachable(int attempts) => new SendOutcome.Later(Pause(attempts), NoCode);

    private static SendOutcome Again(int code, int attempts) =>
        attempts + 1 >= MostAttempts ? new SendOutcome.Refused(code) : new SendOutcome.Later(Pause(attempts), code);

    private static TimeSpan Pause(int attempts)
    {
        var seconds = Math.Pow(2, Math.Min(attempts, 10));
        return seconds >= LongestPause.TotalSeconds ? LongestPause : TimeSpan.FromSeconds(seconds);
    }

    private static (string? Id, int? Code) Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var id = root.Items("messages").Select(message => message.Text("id")).OfType<string>().FirstOrDefault();
            var code = root.Part("error") is { } error ? error.Number("code") : null;
            return (id, code is >= 0 and <= int.MaxValue ? (int)code : null);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return (null, null);
        }
    }
}
