using System.Globalization;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// A place in the feed as a client sends it. Absent means “only what is new” when reconnecting; empty means “from the start”, which is how
/// the official client resumes; what cannot be read counts as empty, never as an error.
/// </summary>
internal static class Watermark
{
    public static long Read(string? text, long whenAbsent) => text switch
    {
        null => whenAbsent,
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => place,
        _ => 0,
    };

    public static string Write(long place) => place.ToString(CultureInfo.InvariantCulture);
}
