using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>What the classifier can tell apart, though the same words or the same meanings stand in both.</summary>
public sealed class SafetyFeatureReaderTests
{
    private static readonly SafetyGuess Cry = new("abuse-home", SafetyLevel.Serious);

    private static readonly SafetyLists Lists = new(new Dictionary<string, IReadOnlyList<SafetyPattern>>
    {
        ["een-ander"] = Entries("vader", "oom", "broer", "moeder"),
        ["geweld"] = Entries("slaat", "schopt", "wurgt", "stompt"),
    });

    [Fact]
    public void Who_does_it_to_whom_is_told_by_the_order_of_the_meanings()
    {
        var learned = Learn(
            ("vader die altijd slaat", Cry), ("oom die gewoon schopt", Cry), ("broer die weer wurgt", Cry),
            ("slaat altijd op vader", null), ("schopt gewoon tegen oom", null), ("wurgt weer de broer", null));

        Assert.True(learned("moeder die vaak stompt") > learned("stompt vaak die moeder"));
    }

    [Fact]
    public void What_is_done_to_whom_is_told_by_the_word_beside_the_meaning()
    {
        var learned = Learn(
            ("iemand slaat mij daar", Cry), ("iemand schopt mij hier", Cry), ("iemand wurgt mij weer", Cry),
            ("iemand slaat ballen daar", null), ("iemand schopt ballen hier", null), ("iemand wurgt ballen weer", null));

        Assert.True(learned("hij stompt mij nu") > learned("hij stompt ballen nu"));
    }

    [Fact]
    public void The_end_of_a_message_tells_more_than_its_words()
    {
        var learned = Learn(
            ("ga weg van school naar huis", null), ("ga weg van stage naar huis", null), ("ga weg van training naar huis", null),
            ("van school naar huis ga weg", Cry), ("van stage naar huis ga weg", Cry), ("van training naar huis ga weg", Cry));

        Assert.True(learned("van werk naar huis ga weg") > learned("ga weg van werk naar huis"));
    }

    private static IReadOnlyList<SafetyPattern> Entries(params string[] words) => [.. words.Select(SafetyContent.Pattern)];

    /// <summary>How much danger a classifier believes in that learned from these, each told a few times.</summary>
    private static Func<string, double> Learn(params (string Text, SafetyGuess? Cry)[] examples)
    {
        var classifier = SafetyClassifier.Learn(
            Enumerable.Repeat(examples.Select(example => new SafetyExample(example.Text, example.Cry)), 5).SelectMany(example => example),
            WordReader.Plain,
            new HashSet<string>(),
            Lists);
        return text => classifier.Believe(WordReader.Plain.Read(text)).Danger;
    }
}
