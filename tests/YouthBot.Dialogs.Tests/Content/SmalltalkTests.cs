using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Tests.Content;

public class SmalltalkTests
{
    private static readonly ContentSet Content = new ContentSample()
        .Replace(ContentSample.Smalltalk, "  messages: [hoi, hallo]", "  opens: [hoi, ik heb een vraag]\n  closes: [bro]\n  messages: [hoi, hallo]")
        .Replace(ContentSample.Smalltalk, "  messages: [dank je wel]", "  patterns: [ wat een (lief|fijn) antwoord ]\n  messages: [dank je wel]")
        .Load();

    [Theory]
    [InlineData("hoi", "hallo")]
    [InlineData("hoi bro", "hallo")]
    [InlineData("hoi dank je wel", "dank")]
    [InlineData("hoi ik heb een vraag", "hallo")]
    [InlineData("dank je wel bro", "dank")]
    [InlineData("hoi mag ik stoppen", null)]
    [InlineData("bro", null)]
    [InlineData("", null)]
    public void A_greeting_may_stand_before_another_message(string text, string? id) =>
        Assert.Equal(id, Content.Smalltalk.Find(Content.Words.Read(text))?.Id);

    [Theory]
    [InlineData("hoi mag ik stoppen", "mag ik stoppen")]
    [InlineData("hoi ik heb een vraag mag ik stoppen bro", "mag ik stoppen")]
    [InlineData("mag ik stoppen", "mag ik stoppen")]
    [InlineData("hoi hoi", "hoi")]
    [InlineData("", "")]
    public void What_is_left_is_the_question(string text, string core) =>
        Assert.Equal(core, string.Join(' ', Content.Smalltalk.Core(Content.Words.Read(text))));

    [Fact]
    public void A_turn_of_phrase_is_found_inside()
    {
        Assert.Equal("dank", Content.Smalltalk.FindInside(Content.Words.Read("nou wat een lief antwoord zeg"))?.Id);
        Assert.Null(Content.Smalltalk.FindInside(Content.Words.Read("wat een antwoord")));
    }

    [Fact]
    public void A_pattern_that_cannot_be_read_is_reported() => new ContentSample()
        .Replace(ContentSample.Smalltalk, "  messages: [dank je wel]", "  patterns: [ '(lief' ]\n  messages: [dank je wel]")
        .Breaks("YB403", ContentSample.Smalltalk, 5);
}
