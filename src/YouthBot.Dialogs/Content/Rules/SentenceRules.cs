using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Short answers in short sentences, so that four out of five people understand them at once.</summary>
internal static class SentenceRules
{
    private const int MostWordsOfAnswer = 60;
    private const int MostWords = 18;
    private const int ManyWords = 12;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var article in draft.Articles) CheckAnswer(article, problems);
        foreach (var prose in draft.Prose.Where(prose => prose.Kind is ProseKind.Article or ProseKind.Safety or ProseKind.Dialog))
        {
            foreach (var sentence in SpokenSentences.In(prose.Lines)) CheckSentence(sentence, problems);
        }
    }

    private static void CheckAnswer(ArticleDraft article, ProblemList problems)
    {
        foreach (var part in article.Parts.Where(part => part.Kind is not ArticlePartKind.More))
        {
            var words = part.Lines.Sum(line => SpokenText.Words(SpokenText.Of(line.Value)));
            if (words <= MostWordsOfAnswer) continue;
            var first = part.Lines.First(line => !string.IsNullOrWhiteSpace(line.Value));
            problems.Add(ContentCodes.AnswerTooLong, first.Place,
                $"This first answer has {words} words, at most {MostWordsOfAnswer} are allowed: move a part below “## Meer weten”.");
        }
    }

    private static void CheckSentence(Placed<string> sentence, ProblemList problems)
    {
        var words = SpokenText.Words(sentence.Value);
        var start = string.Join(' ', sentence.Value.Split(' ').Take(4));
        if (words > MostWords)
            problems.Add(ContentCodes.SentenceTooLong, sentence.Place,
                $"The sentence “{start} …” has {words} words, at most {MostWords} are allowed: make two of it.");
        else if (words > ManyWords)
            problems.Add(ContentCodes.SentenceLong, sentence.Place,
                $"The sentence “{start} …” has {words} words: up to {ManyWords} reads easily.");
    }
}
