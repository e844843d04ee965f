using System.Text.Json;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Dialogs.Tests.Activities;

public class YouthBotDataTests
{
    public static TheoryData<YouthBotData> Kinds() =>
    [
        new YouthBotData(ReplyKinds.Fallback),
        new YouthBotData(ReplyKinds.Answer, Article: "ik-word-18"),
        new YouthBotData(ReplyKinds.Safety, Article: "somber", Safety: "suicidality"),
        new YouthBotData(ReplyKinds.Dialog, Dialog: "plan"),
    ];

    [Theory, MemberData(nameof(Kinds))]
    public void What_a_reply_is_comes_back_from_the_wire(YouthBotData data)
    {
        var json = JsonSerializer.Serialize(Reply.Say("hoi", data), ActivityJson.Default.Activity);
        Assert.Equal(data, YouthBotData.Of(JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!));
    }

    [Fact]
    public void It_stands_where_the_contract_says() => Assert.Equal(
        """{"youthbot":{"kind":"answer","article":"ik-word-18"}}""",
        new YouthBotData(ReplyKinds.Answer, "ik-word-18").ToChannelData().GetRawText());

    [Theory]
    [InlineData("null")]
    [InlineData("\"youthbot\"")]
    [InlineData("{}")]
    [InlineData("""{"clientActivityID":"17sh13uamy8"}""")]
    [InlineData("""{"youthbot":null}""")]
    [InlineData("""{"youthbot":"answer"}""")]
    [InlineData("""{"youthbot":{}}""")]
    [InlineData("""{"youthbot":{"kind":7}}""")]
    public void What_others_send_is_no_reply_of_the_bot(string channelData)
    {
        using var document = JsonDocument.Parse(channelData);
        Assert.Null(YouthBotData.Of(new Activity { ChannelData = document.RootElement }));
    }
}
