namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>A transcript that is wrong is noticed, and what really went is shown.</summary>
public class ChatReplayTests
{
    private const string Thanks = "bot (smalltalk): Graag gedaan! Heb je later nog een vraag? Dan mag je altijd terugkomen.";

    [Theory]
    [InlineData(Thanks)]
    [InlineData("bot: Graag gedaan! … terugkomen.")]
    [InlineData("bot: … gedaan! …")]
    [InlineData("bot: …")]
    public void What_the_bot_says_may_be_shortened(string line) => Assert.Empty(Differences("jongere: bedankt", line));

    [Theory]
    [InlineData("bot: Graag gedaan!", "regel 2: hier zei de bot iets anders.")]
    [InlineData("bot (answer): …", "regel 2: hier zei de bot iets anders.")]
    [InlineData("# niets", "aan het einde zei de bot nog iets.")]
    [InlineData("jongere: stop", "regel 2: hiervoor zei de bot nog iets.")]
    [InlineData("gebeurt: wissen", "regel 2: er werd niets gewist.")]
    public void What_it_does_not_say_is_a_difference(string line, string difference) =>
        Assert.Equal(difference, Differences("jongere: bedankt", line)[0]);

    [Fact]
    public void A_second_reply_and_other_buttons_are_differences() => Assert.Equal(
        ["regel 3: de knoppen waren anders.", "regel 4: hier zei de bot niets."],
        Differences("jongere: bedankt", Thanks, "knoppen: Ja | Nee", "bot: nog iets"));

    [Fact]
    public void An_erasure_that_nobody_expects_is_a_difference() => Assert.Equal(
        ["aan het einde werd alles gewist."],
        Differences("jongere: wis", "bot: …", "jongere: ja"));

    [Fact]
    public void The_talk_is_shown_as_it_went() => Assert.Equal(
        $"# eerst dit\njongere: bedankt\n{Thanks}\nknoppen: Praat met een mens",
        ChatReplay.Of(["# eerst dit", "jongere: bedankt", "bot (answer): Nee.", "knoppen: Ja"]).Went);

    [Theory]
    [InlineData("zomaar tekst")]
    [InlineData("docent: hallo")]
    [InlineData("jongere (boos): hallo")]
    [InlineData("nu: morgen")]
    public void A_line_that_means_nothing_is_refused(string line) => Assert.Throws<FormatException>(() => Differences(line));

    private static IReadOnlyList<string> Differences(params string[] lines) => ChatReplay.Of(lines).Differences;
}
