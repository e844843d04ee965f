using YouthBot.Evaluation;

namespace YouthBot.Tests.Evaluation;

public sealed class EvaluationFileTests
{
    [Fact]
    public void Questions_and_messages_about_safety_are_told_apart_by_their_columns()
    {
        var file = EvaluationFile.Read(
            ["# a comment", "", "ziekmelden|vaak-ziek-gemeld\tdirect\thoe meld ik me ziek", "NONE\tindirect\thoe laat is het", "none\tik ga dood van verveling", "eating:worry\tik eet niet"]);

        Assert.Equal(["ziekmelden", "vaak-ziek-gemeld"], file.Questions[0].Articles);
        Assert.False(file.Questions[1].IsAnswerable);
        Assert.Equal([new SafetyCase(null, null, "ik ga dood van verveling"), new SafetyCase("eating", "worry", "ik eet niet")], file.Safety);
    }

    [Fact]
    public void A_line_of_another_form_is_named() =>
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => EvaluationFile.Read(["# a comment", "hoe meld ik me ziek"])).Message, StringComparison.Ordinal);
}
