using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

public class SafetyDetectorTests
{
    [Fact]
    public void The_worst_level_wins_whatever_the_order()
    {
        var worry = Category("a", SafetyLevel.Worry, "help");
        var acute = Category("b", SafetyLevel.Acute, "nu");
        Assert.Equal("b", Detector(worry, acute).Detect("help nu")?.Category);
        Assert.Equal("b", Detector(acute, worry).Detect("help nu")?.Category);
    }

    [Fact]
    public void The_first_category_wins_when_two_are_equally_bad()
    {
        var first = Category("a", SafetyLevel.Serious, "help");
        var second = Category("b", SafetyLevel.Serious, "help");
        Assert.Equal("a", Detector(first, second).Detect("help")?.Category);
        Assert.Equal("b", Detector(second, first).Detect("help")?.Category);
    }

    [Fact]
    public void An_exception_takes_out_its_own_words_and_no_others()
    {
        var category = Category("a", SafetyLevel.Serious, "dood") with { Except = [SafetyContent.Pattern("lach* me dood")] };
        Assert.Null(Detector(category).Detect("ik lach me dood"));
        Assert.NotNull(Detector(category).Detect("ik lach me dood maar ik wil echt dood"));
    }

    [Fact]
    public void An_exception_of_one_category_leaves_the_others_alone()
    {
        var first = Category("a", SafetyLevel.Serious, "dood") with { Except = [SafetyContent.Pattern("zus wil dood")] };
        var second = Category("b", SafetyLevel.Serious, "zus wil dood");
        Assert.Equal("b", Detector(first, second).Detect("mijn zus wil dood")?.Category);
    }

    [Fact]
    public void Chat_spelling_is_read_before_the_patterns_are_tried()
    {
        var words = new WordReader(new Dictionary<string, string> { ["kwil"] = "ik wil" });
        Assert.NotNull(new SafetyDetector([Category("a", SafetyLevel.Serious, "ik wil dood")], words).Detect("Kwil dóód"));
    }

    [Fact]
    public void Any_text_is_judged_without_failing() =>
        Prop.ForAll<string>(text => IsJudged(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_row_of_words_that_patterns_use_is_judged_without_failing()
    {
        string[] words =
        [
            "ik", "wil", "niet", "meer", "dood", "mijn", "vader", "slaat", "me", "zelfmoord", "ga", "nu", "mes", "van", "de", "hij", "een",
            "pillen", "alle", "aan", "mezelf", "er", "einde", "maken", "gesneden", "ze", "heeft", "met", "zus", "lach",
        ];
        Prop.ForAll(Gen.Elements(words).ListOf().ToArbitrary(), message => IsJudged(string.Join(" ", message)))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("ik wil ")]
    [InlineData("mijn vader ")]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("ga ga nu nu er er een ")]
    public void A_message_of_64_KB_is_judged_to_the_end(string part)
    {
        var message = string.Concat(Enumerable.Repeat(part, 65_536 / part.Length));
        Assert.Null(SafetyContent.Plain.Detect(message));
        Assert.Equal(SafetyLevel.Serious, SafetyContent.Plain.Detect(message + " kms")?.Level);
    }

    private static bool IsJudged(string message) => SafetyContent.Plain.Detect(message) is null or { Reply.Length: > 0 };

    private static SafetyDetector Detector(params SafetyCategory[] categories) => new(categories, WordReader.Plain);

    private static SafetyCategory Category(string code, SafetyLevel level, string pattern) => new(
        code, null, [], new Dictionary<SafetyLevel, SafetyResponse> { [level] = new(["113"], "Bel {113}.", [SafetyContent.Pattern(pattern)]) });
}
