using YouthBot.Desk.Workspace;
using YouthBot.Handoff;

namespace YouthBot.Tests.Desk;

/// <summary>How far a desk has read is in the id of its last event, and nowhere else.</summary>
public sealed class DeskCursorTests
{
    private static readonly ConversationId One = ConversationId.New(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));
    private static readonly ConversationId Other = ConversationId.New(new DateTimeOffset(2026, 11, 22, 10, 0, 1, TimeSpan.Zero));

    [Fact]
    public void What_was_written_is_read_back()
    {
        var cursor = DeskCursor.Parse(DeskCursor.Start.At(One, 7, whole: false).At(Other, 12, whole: true).ToString());
        Assert.Equal(7, cursor.After(One, whole: false));
        Assert.Equal(12, cursor.After(Other, whole: true));
    }

    [Fact]
    public void Once_everything_is_shared_it_is_read_from_the_beginning_once()
    {
        var cursor = DeskCursor.Start.At(One, 7, whole: false);
        Assert.Equal(0, cursor.After(One, whole: true));
        Assert.Equal(3, cursor.At(One, 3, whole: true).After(One, whole: true));
    }

    [Fact]
    public void A_conversation_that_comes_back_is_read_anew() =>
        Assert.Equal(0, DeskCursor.Start.At(One, 7, whole: true).Keep([Other]).After(One, whole: true));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~~~:::")]
    [InlineData("nobody:7")]
    [InlineData("00000000000000000000000000000000:-1")]
    public void What_makes_no_sense_is_read_as_nothing(string? text) => Assert.Empty(DeskCursor.Parse(text).Places);
}
