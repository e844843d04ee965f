using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>What the host hears about answers that were none.</summary>
public class FeedbackTests
{
    private const string Question = "ik word bijna 18 moet ik dan nog naar school";

    [Theory]
    [InlineData("👎")]
    [InlineData("👎🏽")]
    [InlineData("👎 Helpt niet")]
    [InlineData("dit bedoelde ik niet")]
    [InlineData("Nee, dat bedoel ik niet!")]
    public void A_disliked_answer_is_told_once_with_its_question(string text)
    {
        var chat = new Chat();
        chat.Say(Question);
        Assert.Equal([new TurnEvent.AnswerDisliked("ik-word-18", Question)], Told(chat.Say(text)));
        Assert.Empty(Told(chat.Say(text)).OfType<TurnEvent.AnswerDisliked>());
    }

    [Theory]
    [InlineData("👍")]
    [InlineData("👍🏿👍🏿")]
    [InlineData("👍 Helpt")]
    [InlineData("handig")]
    public void A_liked_answer_is_thanked_for_and_stays_the_topic(string text)
    {
        var chat = new Chat();
        chat.Say(Question);
        var thanks = chat.Say(text);
        Assert.Equal(RealContent.Set.Sentences.FeedbackThanks, thanks.Text());
        Assert.Empty(Told(thanks));
        Assert.Equal("ik-word-18", chat.Say("meer").Data()?.Article);
    }

    [Fact]
    public void A_thumb_without_an_answer_says_nothing()
    {
        Assert.Equal(RealContent.Set.Sentences.EmptyMessage, new Chat().Say("👍").Text());
        Assert.Equal(RealContent.Set.Sentences.EmptyMessage, new Chat().Say("😀👎").Text());
        Assert.Equal(RealContent.Set.Sentences.NoneOfTheseReply, new Chat().Say("👎").Text());
        Assert.Empty(Told(new Chat().Say("👎")));
    }

    [Fact]
    public void A_question_without_an_answer_is_told() =>
        Assert.Equal([new TurnEvent.QuestionUnanswered("qwer asdf zxcv")], Told(new Chat().Say("qwer asdf zxcv")));

    [Fact]
    public void None_of_these_tells_the_question_that_led_to_them()
    {
        var chat = new Chat().Offer("vrijstelling-wat-is-dat", "vrijstelling-ziek-5a");
        Assert.Equal([new TurnEvent.QuestionUnanswered("vrijstelling")], Told(chat.Say("geen van deze")));
    }

    [Fact]
    public void A_choice_keeps_the_question_that_led_to_it()
    {
        var chat = new Chat().Offer("vrijstelling-wat-is-dat", "vrijstelling-ziek-5a");
        Assert.Equal("vrijstelling-ziek-5a", chat.Say("2").Data()?.Article);
        var disliked = chat.Say("👎");
        Assert.Equal([new TurnEvent.AnswerDisliked("vrijstelling-ziek-5a", "vrijstelling")], Told(disliked));
        Assert.Contains("1. Kan ik vrijstelling van school krijgen?", disliked.Text(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<TurnEvent> Told(TurnResult result) =>
        [.. result.Events.Where(happening => happening is TurnEvent.AnswerDisliked or TurnEvent.QuestionUnanswered)];
}
