using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>An answer of the check is three sentences, and its questions fit on the screen of a phone.</summary>
internal static class CheckWordsRules
{
    private const int MostRows = 10;

    /// <summary>“Weet ik niet”, and the way to a human.</summary>
    private const int AlwaysOffered = 2;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        if (draft.Check is not { } check) return;
        foreach (var text in check.Sentences.Where(text => SpokenSentences.In([text]).Count() != 1))
            problems.Add(ContentCodes.NotOneSentence, text.Place, "This must be one sentence: what holds, until when and what to do are three in all.");
        foreach (var question in check.Offered.Where(question => question.Value + AlwaysOffered > MostRows))
            problems.Add(ContentCodes.ListTooLong, question.Place,
                $"This question has {question.Value + AlwaysOffered} buttons with “{check.Words.DontKnow}” and the one to a human, at most {MostRows} fit.");
    }
}
