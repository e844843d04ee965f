using System.Text.Json;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>Memory lies on disk between turns, also over an update of the product.</summary>
public class ChatMemoryTests
{
    [Theory]
    [InlineData("wis")]
    [InlineData("vrijstelling")]
    [InlineData("toekomstgesprek")]
    [InlineData("wat geldt er voor mij")]
    [InlineData("ik wil niet meer leven")]
    [InlineData("ik word bijna 18 moet ik dan nog naar school")]
    public void What_is_remembered_comes_back_from_storage(string text)
    {
        var memory = new Chat().Say(text).Conversation.Memory;
        var json = JsonSerializer.Serialize(memory, JsonSerializerOptions.Web);
        var again = JsonSerializer.Deserialize<ChatMemory>(json, JsonSerializerOptions.Web);
        Assert.Equal(json, JsonSerializer.Serialize(again, JsonSerializerOptions.Web));
    }

    [Fact]
    public void The_memory_of_an_older_version_is_read()
    {
        const string Older = """{"greeted":true,"choices":["ik-word-18"],"lastArticle":null,"asksToErase":false}""";
        var memory = JsonSerializer.Deserialize<ChatMemory>(Older, JsonSerializerOptions.Web)!;
        Assert.True(memory.Greeted);
        Assert.Equal(["ik-word-18"], memory.Choices);
        Assert.Null(memory.Help);
        Assert.Null(memory.Person);
        Assert.Null(memory.Question);
        Assert.False(memory.RefusesCoach);
    }

    /// <summary>Only a question that was answered is kept, until the talk moves on: “that is not what I meant” comes a turn later.</summary>
    [Theory]
    [InlineData("ik heet Zubayr en wil niet meer leven")]
    [InlineData("vrijstelling voor Zubayr", "ik wil niet meer leven")]
    [InlineData("vrijstelling voor Zubayr", "stop")]
    [InlineData("vrijstelling voor Zubayr", "opnieuw")]
    [InlineData("vrijstelling voor Zubayr", "qwer asdf zxcv")]
    [InlineData("Zubayr asdf")]
    public void What_was_typed_is_not_remembered_longer_than_it_is_needed(params string[] texts)
    {
        var chat = new Chat();
        foreach (var text in texts) chat.Say(text);
        Assert.DoesNotContain("zubayr", JsonSerializer.Serialize(chat.Conversation.Memory), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("vergeet dat")]
    [InlineData("vergeet mijn gemeente")]
    public void Where_somebody_lives_is_forgotten_for_a_coach_too(string text)
    {
        var chat = new Chat { Desk = new DeskStatus(1, []) };
        chat.Say("ik woon in Zeist");
        chat.Say("mens");
        Assert.Equal("Zeist", chat.Conversation.Handoff.Gemeente);
        chat.Say(text);
        Assert.Null(chat.Conversation.Handoff.Gemeente);
    }

    /// <summary>“Verder” means the talk that was left for the check, also when the check itself is forgotten.</summary>
    [Fact]
    public void A_talk_that_was_left_for_another_one_comes_back_when_that_one_is_forgotten()
    {
        var chat = new Chat();
        foreach (var text in (string[])["toekomstgesprek", "ja", "wat geldt er voor mij", "17", "vergeet dat"]) chat.Say(text);
        Assert.Equal("toekomstgesprek", chat.Conversation.Memory.Dialog?.Dialog);
        Assert.Null(chat.Conversation.Memory.Left);
    }

    [Fact]
    public void A_long_question_is_cut()
    {
        var chat = new Chat();
        chat.Say("ik word bijna 18 moet ik dan nog naar school" + string.Concat(Enumerable.Repeat(" ik word bijna 18 moet ik dan nog naar school", 40)));
        Assert.True(chat.Conversation.Memory.Question is null or { Length: <= 500 });
    }
}
