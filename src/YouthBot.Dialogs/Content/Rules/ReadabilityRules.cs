using System.Globalization;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Each part of an article and each text of a dialog reads easily; the sentence that makes it hard is named.</summary>
internal static class ReadabilityRules
{
    private const double Easy = 60;

    /// <summary>Of a few words the formula says nothing.</summary>
    private const int FewestSentences = 3;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        var parts = draft.Articles.SelectMany(article => article.Parts).Select(part => part.Lines)
            .Concat(draft.Prose.Where(prose => prose.Kind is ProseKind.Dialog).Select(prose => prose.Lines));
        foreach (var part in parts)
        {
            var sentences = SpokenSentences.In(part).ToList();
            if (sentences.Count < FewestSentences) continue;
            if (Readability.Score([.. sentences.Select(sentence => sentence.Value)]) is not { } score || score >= Easy) continue;
            var hardest = sentences.MinBy(sentence => Readability.Score([sentence.Value]) ?? double.MaxValue)!;
            var start = string.Join(' ', hardest.Value.Split(' ').Take(4));
            problems.Add(ContentCodes.HardToRead, hardest.Place, string.Create(CultureInfo.InvariantCulture,
                $"This part reads with {score:0} of 100 (Flesch–Douma), from {Easy:0} it is B1; “{start} …” is the hardest: shorter words, shorter sentences."));
        }
    }
}
