using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Tests.Context;

public class QuestionPartsTests
{
    [Theory]
    [InlineData("mag ik stoppen met school? en krijg ik dan een boete?", "mag ik stoppen met school?|krijg ik dan een boete?")]
    [InlineData("Wat is bbl? Hoe meld ik me aan?", "Wat is bbl?|Hoe meld ik me aan?")]
    [InlineData("wat is bbl en hoe meld ik me aan", "wat is bbl|hoe meld ik me aan")]
    [InlineData("wat is bbl en ook hoe werkt entree", "wat is bbl|hoe werkt entree")]
    [InlineData("ik ben 16. mag ik stoppen?", "mag ik stoppen?")]
    [InlineData("ik heb ruzie. ik ben geschorst. help", "")]
    [InlineData("mag ik stoppen en werken", "mag ik stoppen en werken")]
    [InlineData("???", "")]
    [InlineData("", "")]
    public void A_message_is_cut_into_its_questions(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', QuestionParts.Of(text, WordReader.Plain)));

    [Fact]
    public void No_more_than_three() => Assert.Equal(3, QuestionParts.Of("wat is a? wat is b? wat is c? wat is d?", WordReader.Plain).Count);
}
