using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>“Wat geldt er voor mij?” in a conversation; how it goes on is in the transcripts <c>check-*.chat</c>.</summary>
public class CheckTests
{
    public static TheoryData<string> Labels() =>
    [
        RealContent.Set.Check.Button,
        RealContent.Set.Check.DontKnow,
        .. RealContent.Set.Check.Questions.Values.SelectMany(question => question.Answers.Values).Select(answer => answer.Label).Where(label => label is not "").Distinct(),
    ];

    /// <summary>Safety hears every message first: a button must never be taken for a cry for help.</summary>
    [Theory, MemberData(nameof(Labels))]
    public void No_button_sets_off_safety(string label) => Assert.Null(RealContent.Set.Safety.Detect(label));

    /// <summary>Commands come before answers: a button must never be one.</summary>
    [Theory, MemberData(nameof(Labels))]
    public void No_button_is_a_command(string label) => Assert.Null(RealContent.Set.Commands.Find(RealContent.Set.Words.Read(label)));

    [Theory]
    [InlineData("wat geldt er voor mij?")]
    [InlineData("hoi, wat geldt er voor mij")]
    [InlineData("geldt leerplicht voor mij")]
    [InlineData("moet ik nog naar school?")]
    public void It_starts(string text)
    {
        var result = new Chat().Say(text);
        Assert.Equal(("guided", ReplyKinds.Dialog), (result.Decision.Rule, result.Decision.Kind));
        Assert.Equal((CheckWords.Id, DialogPhase.Asking), (result.Conversation.Memory.Dialog!.Dialog, result.Conversation.Memory.Dialog.Phase));
    }

    [Fact]
    public void Its_button_stands_under_an_article_that_names_it() => Assert.All(
        RealContent.Set.Articles.Values.Where(article => article.Actions.Contains(new ArticleAction.StartDialog(CheckWords.Id))),
        article => Assert.Contains(
            new Chat().Say(article.Title).Events.OfType<Handoff.Turns.TurnEvent.ReplyCreated>().Single().Activity.SuggestedActions!.Actions!,
            button => button.Title == RealContent.Set.Check.Button));

    [Fact]
    public void What_is_answered_is_known_in_the_rest_of_the_conversation()
    {
        var chat = new Chat();
        foreach (var text in (string[])["wat geldt er voor mij", "17", "Nog geen diploma", "weet ik niet", "nee"]) chat.Say(text);
        var person = chat.Conversation.Memory.Person!;
        Assert.Equal((17, true, null), (person.Age, person.HasNoDiploma, person.School));
    }

    [Fact]
    public void What_is_forgotten_is_forgotten_in_the_check_too()
    {
        var chat = new Chat();
        foreach (var text in (string[])["wat geldt er voor mij", "17", "vmbo", "vergeet mijn school"]) chat.Say(text);
        Assert.Null(chat.Conversation.Memory.Dialog);
        Assert.Null(chat.Conversation.Memory.Person!.Diploma);
    }
}
