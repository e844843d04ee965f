using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/check.yaml</c>. Which questions, answers, grounds and steps there are is not up to it: each needs its words.</summary>
internal sealed class CheckWordsReader(
    HelpLines helpLines, WordReader words, WholeMessages messages, IReadOnlySet<string> filler, ProblemList problems)
{
    private static readonly string[] LifeStages = ["leerplicht", "kwalificatieplicht", "adult"];

    private readonly FixedTexts texts = new(helpLines, problems);
    private readonly List<Placed<string>> sentences = [];
    private readonly List<Placed<string>> articles = [];
    private readonly List<Placed<int>> offered = [];

    public CheckDraft? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var read = new CheckWords
        {
            Title = texts.Plain(map, "title"),
            Button = texts.Label(map, "button"),
            Start = [.. map.Texts("start").Where(IsFree).Select(start => words.Read(start.Value)), words.Read(map.Text("button"))],
            StartAlone = map.Texts("startAlone").Where(IsFree).Select(start => string.Join(' ', words.Read(start.Value))).ToHashSet(StringComparer.Ordinal),
            Intro = texts.Plain(map, "intro"),
            IntroParent = texts.Plain(map, "introParent"),
            Known = texts.Fillable(map, "known", "facts"),
            Noted = texts.Fillable(map, "noted", "facts"),
            DontKnow = texts.Label(map, "dontKnow"),
            DontKnowWords = map.Texts("dontKnowWords").Select(said => DialogWords.Core(words.Read(said.Value), filler)).ToHashSet(StringComparer.Ordinal),
            NotUnderstood = texts.Plain(map, "notUnderstood"),
            Questions = Each<CheckQuestion, CheckQuestionWords>(map, "questions", Question),
            Grounds = Each<Ground, CheckGroundWords>(map, "grounds", ReadGround),
            UntilSixteen = Sentence(map, "untilSixteen").ToString(),
            Steps = Each<CheckStep, CheckStepWords>(map, "steps", (step, _) => new CheckStepWords(Sentence(step, "text").ToString(), Articles(step))),
            CasesHold = texts.Plain(map, "casesHold"),
            CasesStep = texts.Plain(map, "casesStep"),
            StepUnsure = texts.Plain(map, "stepUnsure"),
            SixteenHours = texts.Plain(map, "sixteenHours"),
            TwelveYears = texts.Plain(map, "twelveYears"),
            Information = texts.Plain(map, "information"),
            Laws = Laws(map),
            Verified = VerifiedReader.Read(map, problems),
            ReviewBy = map.Date("reviewBy", DateOnly.MaxValue),
        };
        map.Close();
        return new CheckDraft
        {
            Words = read,
            Map = map,
            Sentences = sentences,
            Texts = texts.Texts,
            Labels = texts.Labels,
            ArticlesNamed = articles,
            Offered = offered,
        };
    }

    private bool IsFree(Placed<string> start) => messages.Claim(start, "the check “Wat geldt er voor mij?”") is not null;

    private static Dictionary<T, TWords> Each<T, TWords>(YamlMap map, string key, Func<YamlMap, T, TWords> read)
        where T : struct, Enum
    {
        var all = new Dictionary<T, TWords>();
        if (map.Map(key) is not { } items) return all;
        foreach (var value in Enum.GetValues<T>())
        {
            if (items.Map(CheckWords.KeyOf(value)) is not { } item) continue;
            all[value] = read(item, value);
            item.Close();
        }

        items.Close();
        return all;
    }

    private CheckQuestionWords Question(YamlMap map, CheckQuestion question)
    {
        var answers = new Dictionary<string, CheckAnswerWords>(StringComparer.Ordinal);
        if (map.Map("answers") is { } items)
        {
            // an age is typed; what is written of it are only the times of life that an answer in cases names
            var ids = question is CheckQuestion.Age ? LifeStages : CheckAnswers.Written(question).Select(answer => answer.Id);
            foreach (var id in ids)
            {
                if (items.Map(id) is not { } item) continue;
                answers[id] = new CheckAnswerWords(
                    question is CheckQuestion.Age ? "" : texts.Label(item, "label"),
                    WordRows.Read(item.OptionalTexts("words"), words, problems),
                    item.Text("said"));
                item.Close();
            }

            items.Close();
        }

        offered.Add(new Placed<int>(question is CheckQuestion.Age ? 0 : answers.Count, map.Place));
        return new CheckQuestionWords
        {
            About = texts.Plain(map, "about"),
            Ask = question is CheckQuestion.Sixteen ? texts.Fillable(map, "ask", "from", "to") : texts.Fillable(map, "ask"),
            Case = texts.Fillable(map, "case", "answers"),
            Unless = texts.Plain(map, "unless"),
            Answers = answers,
        };
    }

    private CheckGroundWords ReadGround(YamlMap map, Ground ground) => new(
        Sentence(map, "holds").ToString(),
        ground is Ground.Leerplicht or Ground.Programme3a or Ground.LastYearAtMbo3b ? Sentence(map, "until", "day") : Sentence(map, "until"),
        Articles(map));

    private Sentence Sentence(YamlMap map, string key, params string[] placeholders)
    {
        if (map.PlacedText(key) is { } text) sentences.Add(text);
        return texts.Fillable(map, key, placeholders);
    }

    private IReadOnlyList<string> Articles(YamlMap map)
    {
        var named = map.OptionalTexts("articles");
        articles.AddRange(named);
        return [.. named.Select(article => article.Value)];
    }

    /// <summary>Every law that an outcome can rest on.</summary>
    private static Dictionary<string, Source> Laws(YamlMap map)
    {
        var laws = new Dictionary<string, Source>(StringComparer.Ordinal);
        if (map.Map("laws") is not { } items) return laws;
        foreach (var law in (string[])["LPW", "WEB", "WEC"])
        {
            if (items.Map(law) is not { } item) continue;
            laws[law] = new Source(item.Text("read"), item.OptionalLink("url"), item.Date("sourceDate", DateOnly.MinValue));
            item.Close();
        }

        items.Close();
        return laws;
    }
}
