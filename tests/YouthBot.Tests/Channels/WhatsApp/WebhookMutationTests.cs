using YouthBot.Channels.WhatsApp.Wire;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>Whatever somebody else's software sends: nothing breaks, and a valid message is never lost for a broken one beside it.</summary>
public class WebhookMutationTests
{
    private const int Payloads = 10_000;

    [Fact]
    public void Of_ten_thousand_broken_payloads_every_valid_message_is_read_and_nothing_signed_disappears()
    {
        var lost = new List<string>();
        var disappeared = 0;
        for (var seed = 0; seed < Payloads; seed++)
        {
            var payload = MutatedPayload.Of(seed, "1");
            var read = WebhookReader.Read(payload.Body).Deliveries.OfType<Delivery.Said>().Select(said => said.MessageId).ToHashSet(StringComparer.Ordinal);
            lost.AddRange(payload.Valid.Where(id => !read.Contains(id)));
            if (WebhookReader.Read(MutatedPayload.Scrambled(seed, payload.Body)) is { Deliveries.Count: 0, Malformed.Count: 0 }) disappeared++;
        }

        Assert.Empty(lost);
        // what is signed and unreadable is put aside; only a body that names another product or field is nothing at all
        Assert.InRange(disappeared, 0, Payloads / 10);
    }
}
