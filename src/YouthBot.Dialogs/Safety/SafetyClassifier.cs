using System.Globalization;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Hears cries for help that no list of words can hold (“denk dat iedereen beter af is zonder mij”): it learned from examples, one class for each
/// category and level and one for ordinary messages. The same examples give the same classifier. Immutable.
/// </summary>
public sealed class SafetyClassifier
{
    private const int NoCry = 0;

    /// <summary>One or two words (“vrijdag”, “mijn vriendin”) are a button or an answer; which of them are a cry, editors write down.</summary>
    private const int FewestWords = 3;

    /// <summary>There are many more pairs than the search has: one that stands in fewer examples than this tells nothing that its words do not.</summary>
    private const int FewestTexts = 4;

    private readonly WordReader words;
    private readonly SafetyFeatureReader features;
    private readonly SafetyModel model;

    private SafetyClassifier(WordReader words, SafetyFeatureReader features, SafetyModel model)
    {
        this.words = words;
        this.features = features;
        this.model = model;
    }

    /// <summary>Learns from examples; those without a cry too.</summary>
    /// <param name="examples">The examples, in a fixed order; not looked at when there is a kept model.</param>
    /// <param name="words">Reads examples and messages alike.</param>
    /// <param name="stopWords">Words that say little.</param>
    /// <param name="lists">Words that mean about the same.</param>
    /// <param name="memory">Where the model is kept once it has been learned; without it, it is learned each time.</param>
    public static SafetyClassifier Learn(
        IEnumerable<SafetyExample> examples,
        WordReader words,
        IReadOnlySet<string> stopWords,
        SafetyLists lists,
        ModelMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stopWords);
        ArgumentNullException.ThrowIfNull(lists);
        // nothing is read before it is asked for
        var read = new Lazy<List<(IReadOnlyList<string> Words, SafetyGuess? Cry, float Weight)>>(
            () => [.. examples.Select(example => (words.Read(example.Text), example.Cry, example.Weight))]);
        var learned = memory is null ? LearnModel() : memory.Recall("safety", [], Described(), LearnModel);
        return new SafetyClassifier(words, Reader(learned.Lexicon), learned);

        SafetyFeatureReader Reader(Lexicon lexicon) => new(new FeatureReader(stopWords, lexicon), lists);

        // a message is read before it is learned, so the reading of words is in it
        IEnumerable<string> Described()
        {
            foreach (var word in stopWords.Order(StringComparer.Ordinal)) yield return word;
            foreach (var (name, entry) in lists.All.SelectMany(list => list.Entries.Select(entry => (list.Name, entry)))) yield return $"{name}: {entry}";
            foreach (var lesson in read.Value) yield return $"{lesson.Cry} {lesson.Weight.ToString(CultureInfo.InvariantCulture)}: {string.Join(' ', lesson.Words)}";
        }

        SafetyModel LearnModel()
        {
            var lessons = read.Value;
            SafetyGuess[] cries =
            [
                .. lessons.Select(lesson => lesson.Cry).OfType<SafetyGuess>().Distinct()
                    .OrderBy(cry => cry.Category, StringComparer.Ordinal).ThenBy(cry => cry.Level),
            ];
            var lexicon = new Lexicon(lessons.Select(lesson => lesson.Words), stopWords);
            var reader = Reader(lexicon);
            return new SafetyModel(cries, lexicon, TextModel.Learn(
                lessons.ConvertAll(lesson => reader.Read(lesson.Words)),
                lessons.ConvertAll(lesson => (lesson.Cry is { } cry ? Array.IndexOf(cries, cry) + 1 : NoCry, lesson.Weight)),
                cries.Length + 1,
                FewestTexts));
        }
    }

    /// <summary>What it hears in a message, the worst of all its parts; null when nothing.</summary>
    public SafetyGuess? Judge(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SafetyGuess? worst = null;
        foreach (var (piece, isPart) in MessagePieces.Of(text))
        {
            foreach (var way in words.ReadEachWay(piece))
            {
                foreach (var window in MessagePieces.Windows(way))
                {
                    if (window.Count < FewestWords) continue;
                    var guess = Believe(window).Guess(isPart || window.Count < way.Count);
                    if (worst is null || guess?.Level > worst.Value.Level) worst = guess ?? worst;
                }
            }
        }

        return worst;
    }

    /// <summary>How likely it is that these words are a cry, and what cry.</summary>
    internal SafetyBelief Believe(IReadOnlyList<string> text)
    {
        var (likelihoods, _) = model.Texts.Judge(features.Read(text));
        var classes = model.Cries;
        var (acute, serious, worry) = (0.0, 0.0, 0.0);
        var (category, most, sum) = ("", -1.0, 0.0);
        for (var i = 0; i < classes.Length; i++)
        {
            double likelihood = likelihoods[i + 1];
            switch (classes[i].Level)
            {
                case SafetyLevel.Acute:
                    acute += likelihood;
                    break;
                case SafetyLevel.Serious:
                    serious += likelihood;
                    break;
                case SafetyLevel.Worry:
                    worry += likelihood;
                    break;
            }

            // the classes of one category stand next to each other
            sum = i > 0 && classes[i - 1].Category == classes[i].Category ? sum + likelihood : likelihood;
            if (sum > most) (category, most) = (classes[i].Category, sum);
        }

        return new SafetyBelief(acute, serious, worry, category);
    }
}
