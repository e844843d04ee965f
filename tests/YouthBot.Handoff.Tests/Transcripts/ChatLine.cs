using System.Text.RegularExpressions;

namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>One line of a transcript: <c>wie (hoe): tekst</c>. A comment or an empty line has no <see cref="Who"/>.</summary>
/// <param name="Number">Where it stands in the file.</param>
/// <param name="Who">
/// “jongere”, “bot”, “coach”, “balie”, “geweigerd”, “knoppen”, “gebeurt”, “wachtrij”, “in”, “wekker”, “keuze”, “plan”, “pagina”,
/// “whatsapp”, or a header: “regio”, “kanaal”, “kan”, “nu”.
/// </param>
/// <param name="How">The words between brackets.</param>
/// <param name="Text">What stands behind the colon; for a comment the whole line.</param>
internal sealed partial record ChatLine(int Number, string Who, string How, string Text)
{
    public static ChatLine Parse(int number, string line)
    {
        if (line.Trim() is "" or ['#', ..]) return new ChatLine(number, string.Empty, string.Empty, line.TrimEnd());
        var match = Form().Match(line);
        return match.Success
            ? new ChatLine(number, match.Groups["who"].Value, match.Groups["how"].Value, match.Groups["text"].Value.Trim())
            : throw new FormatException($"regel {number}: schrijf “wie: tekst” of “wie (hoe): tekst”, niet “{line}”.");
    }

    public override string ToString() => this switch
    {
        { Who: "" } => Text,
        { How: "" } => $"{Who}: {Text}".TrimEnd(),
        _ => $"{Who} ({How}): {Text}".TrimEnd(),
    };

    [GeneratedRegex(@"^(?<who>[a-z]+)(?: \((?<how>[^)]*)\))?:(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
