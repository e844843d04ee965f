using System.Globalization;
using System.Text.RegularExpressions;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>The days that a text names: “1 april”, “vóór 1 juli”.</summary>
internal static partial class NamedDays
{
    private const int Timeout = 1_000;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The days, with the words that name them, in order. Nobody has looked whether there is such a day.</summary>
    public static IEnumerable<(string Words, int Month, int Day)> In(string text) => Named().Matches(text).Select(found => (
        found.Value,
        Array.IndexOf(Months, found.Groups["month"].Value.ToLowerInvariant()) + 1,
        int.Parse(found.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture)));

    [GeneratedRegex(
        @"\b(?<day>[1-9]|[12]\d|3[01]) (?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout)]
    private static partial Regex Named();
}
