using System.Text.RegularExpressions;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Cuts Markdown into the sentences that a reader meets, each with the line on which it starts.</summary>
internal static partial class SpokenSentences
{
    public static IEnumerable<Placed<string>> In(IEnumerable<Placed<string>> lines)
    {
        var block = new List<Placed<string>>();
        foreach (var line in lines)
        {
            if (StartsBlock(line.Value))
            {
                foreach (var sentence in Cut(block)) yield return sentence;
                block.Clear();
            }

            block.Add(line);
        }

        foreach (var sentence in Cut(block)) yield return sentence;
    }

    /// <summary>An item of a list and a heading stand on their own, also when no point ends them.</summary>
    private static bool StartsBlock(string line) => string.IsNullOrWhiteSpace(line) || BlockMark().IsMatch(line);

    private static IEnumerable<Placed<string>> Cut(List<Placed<string>> block)
    {
        var sentence = "";
        Place? start = null;
        foreach (var line in block)
        {
            foreach (var piece in SentenceEnd().Split(SpokenText.Of(line.Value)).Where(piece => !string.IsNullOrWhiteSpace(piece)))
            {
                if (start is not null && EndsSentence().IsMatch(sentence))
                {
                    yield return new Placed<string>(sentence, start);
                    (sentence, start) = ("", null);
                }

                sentence = sentence is "" ? piece : sentence + " " + piece;
                start ??= line.Place;
            }

            // a heading is no part of the text below it
            if (start is not null && line.Value.StartsWith('#'))
            {
                yield return new Placed<string>(sentence, start);
                (sentence, start) = ("", null);
            }
        }

        if (start is not null) yield return new Placed<string>(sentence, start);
    }

    /// <summary>A small letter after the point means that the point ended an abbreviation: “bijv. een diploma”.</summary>
    [GeneratedRegex(@"(?<=[.!?…|][""'”’)]*)\s+(?=[^\p{Ll}\s])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[.!?…|][""'”’)]*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"^\s*(#|>|\||[-*+]\s|\d+[.)]\s)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BlockMark();
}
