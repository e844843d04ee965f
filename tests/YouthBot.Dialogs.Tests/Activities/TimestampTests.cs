using System.Text.Json;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Dialogs.Tests.Activities;

/// <summary>Clients order messages by their timestamp; a sender's wrong clock must not cost a message.</summary>
public class TimestampTests
{
    [Theory]
    [InlineData("2026-11-21T10:00:00.1234567Z", "2026-11-21T10:00:00.1234567Z")]
    [InlineData("2026-11-21T10:00:00Z", "2026-11-21T10:00:00.0000000Z")]
    [InlineData("2026-11-21T11:00:00+01:00", "2026-11-21T10:00:00.0000000Z")]
    [InlineData("2027-01-01T00:30:00.5+01:00", "2026-12-31T23:30:00.5000000Z")]
    public void Is_written_in_utc_with_seven_decimals(string read, string written) =>
        Assert.Equal($$"""{"timestamp":"{{written}}"}""", Write(Read($$"""{"timestamp":"{{read}}"}""")));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"gisteren\"")]
    [InlineData("\"2026-13-45T99:00:00Z\"")]
    [InlineData("1732184400")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[\"2026-11-21T10:00:00Z\"]")]
    [InlineData("{\"date\":{\"year\":2026}}")]
    public void Is_absent_when_it_cannot_be_read(string value)
    {
        var activity = Read($$"""{"timestamp":{{value}},"text":"hoi"}""");
        Assert.Null(activity.Timestamp);
        Assert.Equal("""{"text":"hoi"}""", Write(activity));
    }

    [Fact]
    public async Task Is_absent_when_it_cannot_be_read_from_a_stream_either()
    {
        using var stream = new MemoryStream("""{"timestamp":{"date":[1,2]},"text":"hoi"}"""u8.ToArray());
        var activity = await JsonSerializer.DeserializeAsync(stream, ActivityJson.Default.Activity);
        Assert.Equal((null, "hoi"), (activity?.Timestamp, activity?.Text));
    }

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);
}
