using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Search;

/// <summary>
/// Finds the article that answers a message. An exact title or phrasing always wins; else a classifier that learned from all titles and
/// phrasings says how likely each article is, with “no article answers this” as a competing class. Immutable after <see cref="Build"/>:
/// any number of threads may search it at once.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>
    /// From this score the best article is given as the answer, provided that “no article answers this” is all but excluded. Both were chosen
    /// on questions of their own (<c>docs/answers.md</c>): of the questions that we answer three in a hundred get a wrong answer.
    /// </summary>
    internal const double AnswerScore = 0.4;

    /// <summary>An answer leaves at most this likelihood for “no article answers this”.</summary>
    internal const double MostDoubt = 0.15;

    /// <summary>An answer is so many times as likely as the next article: of two that are equally near, the person chooses.</summary>
    internal const double Lead = 2;

    /// <summary>From this score, of the articles to choose from together, it is worth asking which one is meant.</summary>
    internal const double ChoicesScore = 0.2;

    /// <summary>
    /// Asking costs less than leaving somebody without an answer: it is worth it when the articles together are half as likely as “no article
    /// answers this”.
    /// </summary>
    internal const double DoubtShare = 0.5;

    /// <summary>When less of a message than this is known, the scores say only which article is large.</summary>
    internal const double LeastKnown = 0.1;

    private const int MostCandidates = 5;
    private const int FewestChoices = 2;
    private const int MostChoices = 3;
    private const float TitleWeight = 4f;

    /// <summary>There are endlessly many questions that we do not answer, and we know a few hundred of them.</summary>
    private const float NoneWeight = 2f;

    private readonly WordReader words;
    private readonly FeatureReader features;
    private readonly SearchModel model;
    private readonly string[] articles;

    private SearchIndex(WordReader words, FeatureReader features, SearchModel model, string[] articles)
    {
        this.words = words;
        this.features = features;
        this.model = model;
        this.articles = articles;
    }

    /// <summary>The class after those of the articles: “no article answers this”.</summary>
    private int NoArticle => articles.Length;

    /// <summary>Learns from the articles and from questions that no article answers.</summary>
    /// <param name="documents">The articles; of two with the same title or phrasing the first keeps it. With a kept model only their ids are read.</param>
    /// <param name="none">Questions that no article answers; not read when there is a kept model.</param>
    /// <param name="words">Reads phrasings and messages alike.</param>
    /// <param name="stopWords">Words that say little about what a text is about, as <paramref name="words"/> writes them.</param>
    /// <param name="synonyms">Words that mean about the same.</param>
    /// <param name="memory">Where the model is kept once it has been learned; without it, it is learned each time.</param>
    public static SearchIndex Build(
        IEnumerable<SearchDocument> documents,
        IEnumerable<string> none,
        WordReader words,
        IReadOnlySet<string> stopWords,
        Synonyms? synonyms = null,
        ModelMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(none);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stopWords);

        SearchDocument[] all = [.. documents];
        var ids = Array.ConvertAll(all, document => document.Id);
        // nothing is read before it is asked for
        var gathered = new Lazy<Lessons>(() => Gather(all, none, words));
        var learned = memory is null ? Learn() : memory.Recall("search", ids, Described(), Learn);
        return new SearchIndex(words, Reader(learned.Lexicon), learned, ids);

        FeatureReader Reader(Lexicon lexicon) => new(stopWords, lexicon, synonyms);

        IEnumerable<string> Described()
        {
            foreach (var word in stopWords.Order(StringComparer.Ordinal)) yield return word;
            foreach (var line in synonyms?.Lines ?? []) yield return line;
            foreach (var line in gathered.Value.Lines) yield return line;
        }

        SearchModel Learn()
        {
            var lessons = gathered.Value;
            var lexicon = new Lexicon(synonyms is null ? lessons.Texts : [.. lessons.Texts, [.. synonyms.Words]], stopWords);
            var texts = TextModel.Learn(lessons.Texts.ConvertAll(Reader(lexicon).Read), lessons.Labels, ids.Length + 1);
            return new SearchModel(lessons.Exact, lexicon, texts);
        }
    }

    /// <summary>Finds the article that answers a message, the articles to choose from, or nothing.</summary>
    public SearchOutcome Find(string text)
    {
        var read = words.Read(text);
        if (read.Count == 0) return new SearchOutcome.Nothing([]);

        var (likelihoods, known) = model.Texts.Judge(features.Read(read));
        var certain = model.Exact.TryGetValue(Lessons.ExactKey(read), out var match);
        if (certain && match != NoArticle) likelihoods[match] = 1;

        var candidates = Best(likelihoods);
        if (certain) return match == NoArticle ? new SearchOutcome.Nothing(candidates) : new SearchOutcome.Answer(candidates);
        var understood = known >= LeastKnown && features.HasContent(read);
        return understood ? Judge(candidates, likelihoods[NoArticle]) : new SearchOutcome.Nothing(candidates);
    }

    private static Lessons Gather(SearchDocument[] all, IEnumerable<string> none, WordReader words)
    {
        var lessons = new Lessons(words);

        // titles first: an exact title beats another article's phrasing
        for (var i = 0; i < all.Length; i++) lessons.Add(all[i].Title, i, TitleWeight, exact: true);
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var phrasing in all[i].Phrasings) lessons.Add(phrasing, i, weight: 1, exact: true);
            foreach (var sentence in all[i].Sentences) lessons.Add(sentence, i, weight: 1, exact: false);
        }

        foreach (var question in none) lessons.Add(question, all.Length, NoneWeight, exact: true);
        return lessons;
    }

    private static SearchOutcome Judge(Candidate[] candidates, double nothing)
    {
        if (candidates.Length == 0) return new SearchOutcome.Nothing(candidates);
        if (IsAnswer(candidates, nothing)) return new SearchOutcome.Answer(candidates);

        var choices = candidates[..Math.Min(MostChoices, candidates.Length)];
        var belief = 0.0;
        foreach (var choice in choices) belief += choice.Score;
        return choices.Length >= FewestChoices && belief >= ChoicesScore && belief >= nothing * DoubtShare
            ? new SearchOutcome.Choices(choices)
            : new SearchOutcome.Nothing(candidates);
    }

    private static bool IsAnswer(Candidate[] candidates, double nothing) =>
        candidates[0].Score >= AnswerScore
        && nothing <= MostDoubt
        && (candidates.Length == 1 || candidates[0].Score >= candidates[1].Score * Lead);

    private Candidate[] Best(float[] likelihoods)
    {
        var best = new Candidate[Math.Min(MostCandidates, articles.Length)];
        var count = 0;
        for (var i = 0; i < articles.Length; i++)
        {
            if (count == best.Length && likelihoods[i] <= best[^1].Score) continue;
            var at = count < best.Length ? count++ : count - 1;
            for (; at > 0 && best[at - 1].Score < likelihoods[i]; at--) best[at] = best[at - 1];
            best[at] = new Candidate(articles[i], likelihoods[i]);
        }

        return best;
    }
}
