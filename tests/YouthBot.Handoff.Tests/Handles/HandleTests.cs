using YouthBot.Handoff.Handles;

namespace YouthBot.Handoff.Tests.Handles;

public class HandleTests
{
    [Fact]
    public void A_handle_is_two_words_and_two_digits_and_always_the_same()
    {
        var conversation = ConversationId.New(Chat.Monday);
        Assert.Matches("^[A-Z][a-z]+ [A-Z][a-z]+ [1-9][0-9]$", Handle.Of(conversation, attempt: 0));
        Assert.Equal(Handle.Of(conversation, attempt: 0), Handle.Of(conversation, attempt: 0));
    }

    [Fact]
    public void Every_attempt_and_every_conversation_has_another_one()
    {
        var conversation = ConversationId.New(Chat.Monday);
        Assert.True(Enumerable.Range(0, 100).Select(attempt => Handle.Of(conversation, attempt)).Distinct().Count() > 95);
        var handles = Enumerable.Range(0, 2000).Select(second => Handle.Of(ConversationId.New(Chat.Monday.AddSeconds(second)), 0)).ToList();
        Assert.True(handles.Distinct().Count() > 1950);
    }

    [Fact]
    public void No_word_stands_there_twice()
    {
        Assert.Distinct(HandleWords.Adjectives);
        Assert.Distinct(HandleWords.Nouns);
    }
}
