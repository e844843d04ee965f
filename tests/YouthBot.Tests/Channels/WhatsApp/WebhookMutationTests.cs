using YouthBot.Channels.WhatsApp.Wire;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>Whatever somebody else's software sends: nothing breaks, and a valid message is never lost for a broken one beside it.</summary>
public class WebhookMutationTests
{
    [Fact]
    public void Of_ten_thousand_broken_payloads_every_valid_message_is_read()
    {
        var lost = new List<string>();
        for (var seed = 0; seed < 10_000; seed++)
        {
            var payload = MutatedPayload.Of(seed, "1");
            var read = WebhookReader.Read(payload.Body).Deliveries.OfType<Delivery.Said>().Select(said => said.MessageId).ToHashSet(StringComparer.Ordinal);
            lost.AddRange(payload.Valid.Where(id => !read.Contains(id)));
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void Ten_thousand_scrambled_bodies_break_nothing()
    {
        var nothing = 0;
        for (var seed = 0; seed < 10_000; seed++)
        {
            var reading = WebhookReader.Read(MutatedPayload.Scrambled(seed, MutatedPayload.Of(seed, "1").Body));
            if (reading is { Deliveries.Count: 0, Malformed.Count: 0 }) nothing++;
        }

        // what is signed and unreadable is put aside; only a body that names another product or field is nothing at all
        Assert.InRange(nothing, 0, 1000);
    }
}
