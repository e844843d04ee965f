using System.Globalization;
using System.Text;
using YouthBot.Channels.WhatsApp.Wire;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>What an answer of Meta means, and whose signature a webhook has.</summary>
public class SendOutcomesTests
{
    [Theory]
    [InlineData(429, 130429, 0, 1)]
    [InlineData(400, 130429, 3, 8)]
    [InlineData(500, 131000, 10, 300)]
    [InlineData(500, 2, 0, 1)]
    [InlineData(400, 133004, 0, 1)]
    [InlineData(503, 1, 0, 1)]
    [InlineData(503, 999, 1, 2)]
    [InlineData(400, 131056, 0, 4)]
    [InlineData(400, 131056, 2, 64)]
    [InlineData(400, 131056, 40, 1024)]
    public void Some_are_tried_again_after_a_while(int status, int code, int attempts, int seconds) =>
        Assert.Equal(new SendOutcome.Later(TimeSpan.FromSeconds(seconds), code), Read(status, code, attempts));

    [Theory]
    [InlineData(400, 131026)]
    [InlineData(400, 131009)]
    [InlineData(404, 132001)]
    [InlineData(400, 100)]
    [InlineData(400, 1)]
    public void Some_are_refused_for_good(int status, int code) => Assert.Equal(new SendOutcome.Refused(code), Read(status, code));

    [Theory]
    [InlineData(401, 190)]
    [InlineData(403, 10)]
    [InlineData(403, 131031)]
    public void Some_are_the_fault_of_the_number(int status, int code) => Assert.Equal(new SendOutcome.Blocked(code), Read(status, code));

    [Theory]
    [InlineData(500, 1)]
    [InlineData(500, 999)]
    [InlineData(502, 999)]
    public void What_broke_over_there_for_no_reason_of_the_message_is_in_doubt(int status, int code) =>
        Assert.IsType<SendOutcome.Unknown>(Read(status, code));

    [Fact]
    public void The_window_is_named_for_itself() => Assert.IsType<SendOutcome.WindowClosed>(Read(400, 131047));

    [Fact]
    public void What_was_taken_has_an_id_and_without_one_it_is_in_doubt()
    {
        Assert.Equal(new SendOutcome.Accepted("wamid.1"), SendOutcomes.Read(200, """{"messages":[{"id":"wamid.1"}]}"""u8.ToArray(), 0));
        Assert.IsType<SendOutcome.Unknown>(SendOutcomes.Read(200, "iets anders"u8.ToArray(), 0));
    }

    [Theory]
    [InlineData(500, typeof(SendOutcome.Unknown))]
    [InlineData(504, typeof(SendOutcome.Unknown))]
    [InlineData(503, typeof(SendOutcome.Later))]
    [InlineData(429, typeof(SendOutcome.Later))]
    [InlineData(401, typeof(SendOutcome.Blocked))]
    [InlineData(413, typeof(SendOutcome.Refused))]
    public void Without_a_word_of_Meta_only_a_refusal_at_once_is_surely_one(int status, Type outcome) =>
        Assert.IsType(outcome, SendOutcomes.Read(status, "<html>"u8.ToArray(), 0));

    [Fact]
    public void It_is_not_tried_for_ever() => Assert.IsType<SendOutcome.Refused>(Read(500, 131000, attempts: 11));

    [Theory]
    [InlineData("sha256=", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("sha256=zz", false)]
    [InlineData("sha1=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8", false)]
    [InlineData("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8", true)]
    [InlineData("sha256=F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8", true)]
    [InlineData("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd9", false)]
    [InlineData("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8ff", false)]
    public void A_signature_is_over_the_bytes_as_they_came(string? signature, bool holds) => Assert.Equal(
        // the known answer of RFC-style test data: key “key”, “The quick brown fox jumps over the lazy dog”
        holds, WebhookSignature.Holds("The quick brown fox jumps over the lazy dog"u8, signature, "key"));

    private static SendOutcome Read(int status, int code, int attempts = 0) => SendOutcomes.Read(
        status, Encoding.UTF8.GetBytes($$$"""{"error":{"message":"x","code":{{{code.ToString(CultureInfo.InvariantCulture)}}}}}"""), attempts);
}
