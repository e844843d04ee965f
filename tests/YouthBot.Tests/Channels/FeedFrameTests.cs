using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Tests.Channels;

public sealed class FeedFrameTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, 120, TimeSpan.Zero);

    [Theory]
    [InlineData("hoi")]
    [InlineData("“Zeg” 👋 \"}],{\\ <b>")]
    public void What_is_sent_on_is_what_would_be_written(string text)
    {
        var conversation = ConversationId.New(Now);
        Activity[] stored =
        [
            new() { Type = ActivityTypes.Message, Text = text, ChannelData = JsonSerializer.SerializeToElement(new { a = new[] { 1, 2 } }) },
            new() { Type = ActivityTypes.EndOfConversation },
        ];

        var frame = FeedFrame.Of(conversation, [.. stored.Select((activity, index) =>
            new SaidAsStored(index + 7, Now, JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Relaxed.Activity)))]);

        var written = new ActivitySet(
            [.. stored.Select((activity, index) => activity with { Id = $"{conversation}|000000{index + 7}", Timestamp = Now })], Watermark: "8");
        Assert.True(JsonElement.DeepEquals(
            JsonSerializer.SerializeToElement(written, DirectLineJson.Default.ActivitySet),
            JsonSerializer.Deserialize<JsonElement>(frame)));
    }
}
