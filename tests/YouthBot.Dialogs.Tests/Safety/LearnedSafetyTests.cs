using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>Patterns and classifier together.</summary>
public sealed class LearnedSafetyTests
{
    [Theory]
    [InlineData("dood zijn lijkt me rustig")]
    [InlineData("iedereen zou opgelucht zijn zonder mij")]
    [InlineData("geen reden meer om door te gaan")]
    [InlineData("k wil weg, voor altijd")]
    [InlineData("kan niet meer, wil niet meer, hoef niet meer")]
    [InlineData("word vastgehouden door familie en mag niet naar buiten")]
    [InlineData("mijn vriend controleert en slaat mij")]
    [InlineData("agressieve vader thuis")]
    [InlineData("mijn zus en ik verstoppen ons als hij binnenkomt")]
    [InlineData("jongen uit mijn klas dwong mij dingen te doen")]
    [InlineData("ik heb ja gezegd maar ik wilde eigenlijk niet")]
    [InlineData("hij heeft een filmpje van ons en nu zegt hij betaal of ik stuur het door")]
    [InlineData("denk dat iedereen beter af is zonder mij")]
    public void A_cry_that_was_once_missed_is_heard_as_more_than_a_worry(string message) =>
        Assert.True(LearnedSafety.Detector.Detect(message)?.Level >= SafetyLevel.Serious);

    [Theory]
    [InlineData("ik doe nu vmbo kader")]
    [InlineData("wat doe ik nu als ik iets wil")]
    [InlineData("voor je een mbo vaarwel zegt")]
    [InlineData("ik word niet wakker van mijn wekker")]
    [InlineData("ik ga dood van verveling")]
    [InlineData("mn moeder vermoordt me als ze dit ziet")]
    [InlineData("zelfmoordpreventie is mijn profielwerkstuk")]
    public void Talk_that_once_set_it_off_sets_it_off_no_more(string message) => Assert.Null(LearnedSafety.Detector.Detect(message));

    [Theory]
    [InlineData("ze slaan me op school")]
    [InlineData("ik word elke dag geslagen op school")]
    [InlineData("geweld op school")]
    [InlineData("violence at my school, they beat me")]
    public void Violence_at_school_is_not_sent_to_veilig_thuis_first(string message)
    {
        var finding = LearnedSafety.Detector.Detect(message);
        Assert.NotNull(finding);
        Assert.NotEqual("VT", finding.HelpLines[0]);
    }

    [Fact]
    public void The_worse_of_the_two_decides()
    {
        var worry = Category("suicidality", SafetyLevel.Worry, "kan niet meer");
        var learned = Classifier(("alles staat klaar voor vannacht", new SafetyGuess("suicidality", SafetyLevel.Acute)), ("kan niet meer", null));
        var both = new SafetyDetector([worry with { Levels = Levels(worry, SafetyLevel.Acute) }], WordReader.Plain, learned);

        Assert.Equal(SafetyLevel.Worry, both.Detect("kan niet meer")?.Level);
        Assert.Equal(SafetyLevel.Acute, both.Detect("alles staat klaar voor vannacht")?.Level);
        Assert.Equal(SafetyLevel.Acute, both.Detect("kan niet meer, alles staat klaar voor vannacht")?.Level);
    }

    [Fact]
    public void When_they_agree_on_the_level_the_patterns_name_the_category()
    {
        var words = Category("bullying", SafetyLevel.Serious, "dwong mij");
        var learned = Classifier(("hij dwong mij", new SafetyGuess("sexual-violence", SafetyLevel.Serious)), ("hoe laat is het", null));
        var both = new SafetyDetector([words, Category("sexual-violence", SafetyLevel.Serious, "nooit")], WordReader.Plain, learned);

        Assert.Equal("bullying", both.Detect("hij dwong mij")?.Category);
    }

    [Fact]
    public void A_level_that_a_category_does_not_know_is_answered_one_level_up()
    {
        var serious = Category("runaway", SafetyLevel.Serious, "nooit");
        var learned = Classifier(("weg van hier", new SafetyGuess("runaway", SafetyLevel.Worry)), ("hoe laat is het", null));

        Assert.Equal(SafetyLevel.Serious, new SafetyDetector([serious], WordReader.Plain, learned).Detect("weg van hier")?.Level);
    }

    [Fact]
    public void A_cry_in_the_middle_of_a_long_story_is_heard() =>
        Assert.Equal(
            "suicidality",
            LearnedSafety.Detector.Detect(
                "Hoi, ik zit in het tweede jaar van de opleiding detailhandel en mijn rooster is veranderd. Denk dat iedereen beter af is zonder mij. "
                + "Nu wil ik weten hoe ik mij kan aanmelden voor de andere locatie en of mijn studiepunten dan blijven staan.")?.Category);

    [Fact]
    public void The_same_examples_give_the_same_classifier()
    {
        SafetyExample[] few = [.. LearnedSafety.Examples.Where((_, index) => index % 20 == 0)];
        string[] messages = ["ik kan niet meer", "hoe laat begint de les", "hij slaat me"];
        Assert.Equal(messages.Select(Believed(few)), messages.Select(Believed(few)));

        static Func<string, SafetyBelief> Believed(SafetyExample[] examples)
        {
            var classifier = LearnedSafety.Learn(examples);
            return message => classifier.Believe(SafetyContent.Draft.Words.Read(message));
        }
    }

    private static SafetyClassifier Classifier(params (string Text, SafetyGuess? Cry)[] examples) => SafetyClassifier.Learn(
        Enumerable.Repeat(examples.Select(example => new SafetyExample(example.Text, example.Cry)), 10).SelectMany(example => example),
        WordReader.Plain,
        new HashSet<string>(),
        SafetyLists.None);

    private static SafetyCategory Category(string code, SafetyLevel level, string pattern) => new(
        code, null, [], new Dictionary<SafetyLevel, SafetyResponse> { [level] = new(["113"], "Bel {113}.", [SafetyContent.Pattern(pattern)]) });

    private static Dictionary<SafetyLevel, SafetyResponse> Levels(SafetyCategory category, SafetyLevel more) =>
        new(category.Levels) { [more] = new SafetyResponse(["112"], "Bel {112}.", []) };
}
