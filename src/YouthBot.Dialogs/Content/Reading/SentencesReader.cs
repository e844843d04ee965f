namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/sentences.yaml</c>; this is the list of its keys and their placeholders.</summary>
internal sealed class SentencesReader(HelpLines helpLines, ProblemList problems)
{
    /// <summary>The sentences as they are written, for the rules.</summary>
    public List<Placed<string>> Texts { get; } = [];

    /// <summary>The sentences that stand on buttons.</summary>
    public List<Placed<string>> Labels { get; } = [];

    public Sentences? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var sentences = new Sentences
        {
            Welcome = Fillable(map, "welcome", "region", "days"),
            WelcomeAgain = Plain(map, "welcomeAgain"),
            TalkToHuman = Label(map, "talkToHuman"),
            HumanOpen = Fillable(map, "humanOpen", "region", "phone", "until"),
            HumanClosed = Fillable(map, "humanClosed", "region", "phone", "opens"),
            HumanNoPhone = Fillable(map, "humanNoPhone", "region"),
            Fallback = Plain(map, "fallback"),
            DidYouMean = Plain(map, "didYouMean"),
            NoneOfThese = Label(map, "noneOfThese"),
            NoneOfTheseReply = Plain(map, "noneOfTheseReply"),
            Stopped = Plain(map, "stopped"),
            EraseConfirm = Plain(map, "eraseConfirm"),
            EraseYes = Label(map, "eraseYes"),
            EraseNo = Label(map, "eraseNo"),
            Erased = Plain(map, "erased"),
            EraseCancelled = Plain(map, "eraseCancelled"),
            MediaNotRead = Plain(map, "mediaNotRead"),
            EmptyMessage = Plain(map, "emptyMessage"),
            More = Label(map, "more"),
            NoMore = Plain(map, "noMore"),
            SourceLine = Fillable(map, "sourceLine", "sources"),
            SourceItem = Fillable(map, "sourceItem", "read", "date"),
            CheckedBy = Fillable(map, "checkedBy", "by", "date"),
            ReviewOverdue = Plain(map, "reviewOverdue"),
            Trouble = Plain(map, "trouble"),
            TooLong = Plain(map, "tooLong"),
            Helpful = Label(map, "helpful"),
            NotHelpful = Label(map, "notHelpful"),
            FeedbackThanks = Plain(map, "feedbackThanks"),
            NotMeant = Plain(map, "notMeant"),
            AlsoAsked = Fillable(map, "alsoAsked", "button"),
            LivesIn = Fillable(map, "livesIn", "gemeente", "region"),
            FactsNoted = Fillable(map, "factsNoted", "facts"),
            FactsKnown = Fillable(map, "factsKnown", "facts"),
            FactsNone = Plain(map, "factsNone"),
            FactsForgotten = Plain(map, "factsForgotten"),
            ForgetFacts = Label(map, "forgetFacts"),
            FactAge = Fillable(map, "factAge", "age"),
            FactUnder18 = Plain(map, "factUnder18"),
            FactAdult = Plain(map, "factAdult"),
            FactParent = Plain(map, "factParent"),
            FactChildAge = Fillable(map, "factChildAge", "age"),
            FactSchool = Fillable(map, "factSchool", "school"),
            FactDiploma = Fillable(map, "factDiploma", "school"),
            FactNoDiploma = Plain(map, "factNoDiploma"),
            FactGemeente = Fillable(map, "factGemeente", "gemeente"),
            StaleWithLink = Fillable(map, "staleWithLink", "link"),
            StaleWithoutLink = Plain(map, "staleWithoutLink"),
            AskRegion = Fillable(map, "askRegion", "region", "contact"),
            AskSchool = Plain(map, "askSchool"),
            HelpQueue = Plain(map, "helpQueue"),
            NoCoach = Label(map, "noCoach"),
            CoachRefused = Plain(map, "coachRefused"),
            HelpSafe = Fillable(map, "helpSafe", "helpline"),
            HelpListen = Fillable(map, "helpListen", "helpline"),
            HelpNoTalk = Fillable(map, "helpNoTalk", "helpline"),
            HelpStays = Fillable(map, "helpStays", "helpline"),
            StillThere = Fillable(map, "stillThere", "helpline"),
            StillThereNeutral = Plain(map, "stillThereNeutral"),
        };
        map.Close();
        return sentences;
    }

    private string Plain(YamlMap map, string key) => Fillable(map, key).ToString();

    private string Label(YamlMap map, string key)
    {
        var label = Plain(map, key);
        Labels.Add(new Placed<string>(label, map.At(key)));
        return label;
    }

    private Sentence Fillable(YamlMap map, string key, params string[] placeholders)
    {
        if (map.PlacedText(key) is not { } text) return new Sentence(map.Text(key));
        Texts.Add(text);
        var filled = helpLines.Fill(text.Value);
        var found = Placeholders.In(filled).ToHashSet(StringComparer.Ordinal);
        foreach (var lacking in placeholders.Where(name => !found.Contains(name)))
            problems.Add(ContentCodes.WrongPlaceholders, text.Place, $"“{key}” lacks the placeholder {{{lacking}}}: put it in.");
        foreach (var extra in found.Where(name => !placeholders.Contains(name, StringComparer.Ordinal)))
            problems.Add(ContentCodes.WrongPlaceholders, text.Place,
                $"“{key}” has the placeholder {{{extra}}}, which nothing fills: take it out.");
        return new Sentence(filled);
    }
}
