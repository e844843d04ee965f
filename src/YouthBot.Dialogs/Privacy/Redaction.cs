using System.Text;
using System.Text.RegularExpressions;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Privacy;

/// <summary>
/// Takes out of a question what could tell who asked it, so that an editor can read it: numbers, addresses, and every word that is neither
/// a word of our own texts nor used by several people. A list of names always misses some; a name that three people use is none.
/// </summary>
public sealed partial class Redaction
{
    /// <summary>A word that so many different people use tells of none of them.</summary>
    public const int EnoughPeople = 3;

    private const string Word = "[…]";
    private const string Number = "[nummer]";
    private const string Address = "[adres]";
    private const int Timeout = 1000;

    private readonly WordReader reader;
    private readonly IReadOnlySet<string> known;

    /// <param name="reader">Reads words.</param>
    /// <param name="known">Words that may stand, as <paramref name="reader"/> writes them.</param>
    public Redaction(WordReader reader, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(known);
        this.reader = reader;
        this.known = known;
    }

    /// <summary>Words that may also stand because enough people used them.</summary>
    /// <param name="reader">Reads words.</param>
    /// <param name="questions">Who asked, by any key, and what.</param>
    public static HashSet<string> UsedByMany(WordReader reader, IEnumerable<(string Person, string Question)> questions)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return questions
            .SelectMany(asked => reader.Read(asked.Question).Select(word => (asked.Person, Word: word)))
            .Distinct()
            .GroupBy(used => used.Word, StringComparer.Ordinal)
            .Where(people => people.Count() >= EnoughPeople)
            .Select(people => people.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A text without a telephone number: seven digits or more, however they are cut up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="only">The number, however it is cut up; empty for every number.</param>
    public static string HideNumbers(string text, string only)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Digits(only);
        return TelephoneNumber().Replace(text, found => digits.Length == 0 || Digits(found.Value) == digits ? Number : found.Value);

        static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));
    }

    /// <summary>The question as an editor may read it: lower case, one space between words.</summary>
    public string Redact(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = PlanLink.Hide(question).Replace(PlanLink.Place, " \u0003 ", StringComparison.Ordinal);
        text = Mail().Replace(text, " \u0001 ");
        text = Street().Replace(text, " \u0001 ");
        text = PostCode().Replace(text, " \u0001 ");
        text = LongNumber().Replace(text, " \u0002 ");
        var redacted = new StringBuilder(text.Length);
        var last = "";
        foreach (var piece in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var shown in Show(piece))
            {
                // three unknown words in a row say no more than one
                if (shown == last && shown.StartsWith('[')) continue;
                if (redacted.Length > 0) redacted.Append(' ');
                redacted.Append(shown);
                last = shown;
            }
        }

        return redacted.ToString();
    }

    private IEnumerable<string> Show(string piece)
    {
        if (piece is "\u0001") return [Address];
        if (piece is "\u0002") return [Number];
        if (piece is "\u0003") return [PlanLink.Place];
        return reader.Read(piece).Select(word => known.Contains(word) || IsSmallNumber(word) ? word : Word);
    }

    /// <summary>An age, hours or weeks; a year is longer.</summary>
    private static bool IsSmallNumber(string word) => word.Length <= 2 && word.All(char.IsAsciiDigit);

    [GeneratedRegex(@"\S+@\S+|(https?://|www\.)\S+|(?<!\w)@\w+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Mail();

    [GeneratedRegex(@"[\p{L}'’.-]*(straat|laan|weg|plein|kade|gracht|dijk|singel|pad|hof|park|steeg|markt)\s+\d+\s?[a-z]?\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b\d{4}\s?[a-z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex PostCode();

    [GeneratedRegex(@"(?<!\w)\+?\d([\s().\-/]{0,2}\d){6,}(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex TelephoneNumber();

    /// <summary>A telephone number, a citizen service number, a date of birth: three digits or more, however they are cut up.</summary>
    [GeneratedRegex(@"(?<!\w)\+?\d([\s().\-/]{0,2}\d){2,}(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex LongNumber();
}
