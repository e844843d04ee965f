using System.Text.Json;
using System.Text.Json.Nodes;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Dialogs.Tests.Activities;

public class ActivityJsonTests
{
    [Theory, MemberData(nameof(ProtocolSamples.All), MemberType = typeof(ProtocolSamples))]
    public void What_was_read_is_written_again(string json) => AssertSame(json, Write(Read(json)));

    [Theory, MemberData(nameof(ProtocolSamples.All), MemberType = typeof(ProtocolSamples))]
    public void A_field_that_nobody_knows_survives_at_every_level(string json)
    {
        var strange = JsonNode.Parse(json)!;
        AddToEveryObject(strange);
        AssertSame(strange.ToJsonString(), Write(Read(strange.ToJsonString())));
    }

    [Fact]
    public void Names_are_read_in_any_case()
    {
        var activity = Read(
            """{"Type":"message","TEXT":"hoi","From":{"Id":"dl_u1"},"SuggestedActions":{"Actions":[{"Title":"Ja"}]}}""");
        Assert.Equal(("message", "hoi", "dl_u1"), (activity.Type, activity.Text, activity.From?.Id));
        Assert.Equal("Ja", activity.SuggestedActions?.Actions?[0].Title);
        Assert.Null(activity.Extra);
    }

    [Fact]
    public void What_is_absent_is_not_written() => Assert.Equal("""{"type":"typing"}""", Write(new Activity { Type = ActivityTypes.Typing }));

    [Fact]
    public void Text_is_written_as_itself_or_escaped_for_a_page()
    {
        var activity = new Activity { Text = "één <b> 😀" };
        Assert.Equal("""{"text":"één <b> \uD83D\uDE00"}""", JsonSerializer.Serialize(activity, ActivityJson.Relaxed.Activity));
        Assert.DoesNotContain('<', Write(activity));
    }

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"text":{"nl":"hoi"}}""")]
    [InlineData("""{"from":"dl_u1"}""")]
    [InlineData("""{"conversation":[]}""")]
    [InlineData("""{"attachments":{}}""")]
    [InlineData("""{"entities":["ClientCapabilities"]}""")]
    [InlineData("""{"suggestedActions":{"actions":"Ja"}}""")]
    [InlineData("""{"conversation":{"isGroup":"ja"}}""")]
    [InlineData("[]")]
    [InlineData("\"hoi\"")]
    [InlineData("{")]
    [InlineData("")]
    public void A_wrong_type_is_a_json_error(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Nesting_without_end_is_a_json_error() => Assert.Throws<JsonException>(() =>
        Read($$"""{"channelData":{{string.Concat(Enumerable.Repeat("[", 100))}}{{string.Concat(Enumerable.Repeat("]", 100))}}}"""));

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"{expected}\nbecame\n{actual}");

    private static void AddToEveryObject(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) AddToEveryObject(item);
        }
        else if (node is JsonObject fields)
        {
            foreach (var (_, value) in fields.ToList()) AddToEveryObject(value);
            fields["xUnknown"] = JsonNode.Parse("""{"number":1.50,"list":[null,true,"é"]}""");
        }
    }
}
