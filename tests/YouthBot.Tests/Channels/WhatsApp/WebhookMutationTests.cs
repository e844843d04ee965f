using System.Text;
using System.Text.Json;
using YouthBot.Channels.DirectLine;
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
        var disappeared = new List<string>();
        for (var seed = 0; seed < Payloads; seed++)
        {
            var payload = MutatedPayload.Of(seed, "1");
            var read = WebhookReader.Read(payload.Body).Deliveries.OfType<Delivery.Said>().Select(said => said.MessageId).ToHashSet(StringComparer.Ordinal);
            lost.AddRange(payload.Valid.Where(id => !read.Contains(id)));
            var scrambled = MutatedPayload.Scrambled(seed, payload.Body);
            if (WebhookReader.Read(scrambled) is { Deliveries.Count: 0, Malformed.Count: 0 } && !IsForSomebodyElse(scrambled))
                disappeared.Add(Encoding.UTF8.GetString(scrambled));
        }

        Assert.Empty(lost);
        Assert.Empty(disappeared);
    }

    /// <summary>What is signed and unreadable is put aside; only a body that names another product or another field is nothing at all.</summary>
    private static bool IsForSomebodyElse(byte[] body)
    {
        using var document = JsonDocument.Parse(LoneSurrogates.Mend(body));
        return document.RootElement.GetProperty("object").GetString() is not "whatsapp_business_account"
            || document.RootElement.GetProperty("entry")[0].GetProperty("changes")[0].GetProperty("field").GetString() is not "messages";
    }
}
