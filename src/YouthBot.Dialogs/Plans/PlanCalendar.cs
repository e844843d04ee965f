using System.Globalization;
using System.Text;

namespace YouthBot.Dialogs.Plans;

/// <summary>The first step of a plan as a calendar file (RFC 5545).</summary>
public static class PlanCalendar
{
    private const int MostOctets = 75;

    /// <summary>A whole day, without a time zone: a day in Amsterdam is that day on every phone. Null without a step or a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="words">Its headings.</param>
    /// <param name="uid">Always the same for this step, so that a calendar which has it changes it.</param>
    /// <param name="now">When the file is made.</param>
    public static string? Write(Plan plan, PlanWords words, string uid, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(words);
        if (plan is not { MijnEersteStap: { } step, Dag: { } day }) return null;
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//YouthBot//Toekomstplan//NL",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            $"UID:{Escape(uid)}",
            string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
            string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}"),
            string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}"),
            $"SUMMARY:{Escape(step)}",
            $"DESCRIPTION:{Escape(words.Title)}",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Fold(line) + "\r\n"));
    }

    /// <summary>Text (RFC 5545 §3.3.11); other control characters have no place in it.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c is '\n') escaped.Append("\\n");
            else if (!char.IsControl(c) || c is '\t') escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Lines of at most 75 octets (§3.1), never cut within a character; the space that starts the next line counts.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
