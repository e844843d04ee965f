using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Tests.Language;

public class QuestionFormTests
{
    [Theory]
    [InlineData("wat is mbo niveau 2", true, true)]
    [InlineData("hoe zit dat dan met stufi?", true, true)]
    [InlineData("en krijg ik dan geld?", true, true)]
    [InlineData("moet ik naar school als ik 17 ben", true, false)]
    [InlineData("wil ik wel doen", true, false)]
    [InlineData("gewoon thuis blijven?", true, false)]
    [InlineData("iets met dieren?", true, false)]
    [InlineData("wat ik leuk vind is voetbal", false, false)]
    [InlineData("voetballen", false, false)]
    [InlineData("", false, false)]
    public void What_may_be_a_question_is_not_always_clearly_one(string text, bool mayBe, bool isClear)
    {
        var words = WordReader.Plain.Read(text);
        Assert.Equal((mayBe, isClear), (QuestionForm.MayBe(text, words), QuestionForm.IsClear(text, words)));
    }
}
