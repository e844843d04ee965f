using System.Text.RegularExpressions;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>
/// How easily a text reads: the formula of Flesch for Dutch by Douma (1960), 206.84 − 0.77 × syllables for 100 words − 0.93 × words for a
/// sentence. 100 is very easy, 60 and higher can be read by nearly everybody of 14 and older, below 50 is for students. It counts, it does
/// not understand: a sign, not a verdict.
/// </summary>
internal static partial class Readability
{
    /// <summary>The score; null for a text without words.</summary>
    public static double? Score(IReadOnlyCollection<string> sentences)
    {
        var words = sentences.SelectMany(Words).ToList();
        if (words.Count == 0) return null;
        var syllables = words.Sum(Syllables);
        return 206.84 - (0.77 * 100 * syllables / words.Count) - (0.93 * words.Count / sentences.Count);
    }

    /// <summary>The syllables of a Dutch word: its groups of vowels, of which some letters make one sound. A number counts as one.</summary>
    public static int Syllables(string word) => Math.Max(1, Vowels().Count(word.ToLowerInvariant()));

    private static IEnumerable<string> Words(string sentence) =>
        Word().Matches(sentence).Select(match => match.Value);

    /// <summary>Longest first: “aai”, “eeu” and “oei” are one sound; a trema starts a new one.</summary>
    [GeneratedRegex(@"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâèéêìíîòóôùúûäëïöü]",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Vowels();

    [GeneratedRegex(@"[\p{L}\d’']+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();
}
