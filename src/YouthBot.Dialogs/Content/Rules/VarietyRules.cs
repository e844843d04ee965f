using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>
/// The search learns from phrasings: many, and each different. Two that share most of their letters teach the same thing twice.
/// </summary>
internal static class VarietyRules
{
    private const double MostShared = 0.6;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var phrasings in draft.Phrasings.Where(phrasings => phrasings.Article is not null)) Check(phrasings, problems);
    }

    private static void Check(PhrasingsDraft phrasings, ProblemList problems)
    {
        var earlier = new List<(Placed<string> Line, ulong[] Pieces)>();
        foreach (var line in phrasings.Lines)
        {
            // as it was typed: chat spelling spelled out makes alike what young people write differently
            var pieces = Trigrams.Of(string.Join(' ', WordReader.Plain.Read(line.Value)));
            var twin = earlier.Find(other => Trigrams.Shared(other.Pieces, pieces) > MostShared);
            if (twin.Line is not null)
                problems.Add(ContentCodes.PhrasingsAlike, line.Place,
                    $"“{line.Value}” is much like line {twin.Line.Place.Line} (“{twin.Line.Value}”): say it in another way, or take it away.");
            earlier.Add((line, pieces));
        }
    }
}
