using System.Runtime.InteropServices;
using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Handoff.Sending;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>
/// Reads the body of a webhook: every message and status of every change of every entry. A piece that cannot be read is put aside by itself.
/// </summary>
internal static class WebhookReader
{
    private const string Account = "whatsapp_business_account";

    /// <summary>How deep one message goes is no reason to lose the one beside it.</summary>
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static WebhookReading Read(ReadOnlyMemory<byte> body)
    {
        List<Delivery> deliveries = [];
        List<MalformedPiece> malformed = [];
        try
        {
            using var document = JsonDocument.Parse(LoneSurrogates.Mend(body), AnyDepth);
            Read(document.RootElement, deliveries, malformed);
        }
        catch (JsonException)
        {
            malformed.Add(new MalformedPiece(body.ToArray()));
        }

        return new WebhookReading(deliveries, malformed);
    }

    private static void Read(JsonElement root, List<Delivery> deliveries, List<MalformedPiece> malformed)
    {
        if (Guarded(() => root.Text("object")) is not { } kind || root.Part("entry") is not { ValueKind: JsonValueKind.Array } entries)
        {
            malformed.Add(Raw(root));
            return;
        }

        // another product of Meta on the same address
        if (kind != Account) return;
        foreach (var entry in entries.EnumerateArray())
        {
            if (entry.Part("changes") is not { ValueKind: JsonValueKind.Array } changes)
            {
                malformed.Add(Raw(entry));
                continue;
            }

            foreach (var change in changes.EnumerateArray()) ReadChange(change, deliveries, malformed);
        }
    }

    private static void ReadChange(JsonElement change, List<Delivery> deliveries, List<MalformedPiece> malformed)
    {
        if (Guarded(() => change.Text("field")) is not { } field)
        {
            malformed.Add(Raw(change));
            return;
        }

        if (field is not "messages") return;
        if (change.Part("value") is not { } value || Guarded(() => value.Part("metadata").Text("phone_number_id")) is not { } number)
        {
            malformed.Add(Raw(change));
            return;
        }

        // a word of a telephone without what it says is not nothing
        if (value.Part("messages") is null && value.Part("statuses") is null && value.Part("errors") is null)
        {
            malformed.Add(Raw(change, number));
            return;
        }

        // messages first: a status that cannot be handled must not stop a young person's words
        Each(value, "messages", number, message => InboundMessage.Read(value, message, number), deliveries, malformed);
        Each(value, "statuses", number, status => ReadStatus(status, number), deliveries, malformed);
    }

    private static void Each(
        JsonElement value,
        string name,
        string number,
        Func<JsonElement, InboundMessage.Reading> read,
        List<Delivery> deliveries,
        List<MalformedPiece> malformed)
    {
        if (value.Part(name) is not { } part) return;
        if (part.ValueKind is not JsonValueKind.Array)
        {
            malformed.Add(Raw(part, number));
            return;
        }

        foreach (var item in part.EnumerateArray())
        {
            switch (Guarded(() => read(item)))
            {
                case InboundMessage.Reading.Read readable: deliveries.Add(readable.Delivery); break;
                case InboundMessage.Reading.Nothing: break;
                default: malformed.Add(Raw(item, number)); break;
            }
        }
    }

    private static InboundMessage.Reading ReadStatus(JsonElement status, string number)
    {
        if (status.Text("id") is not { } id || status.Text("status") is not { } name) return new InboundMessage.Reading.Unreadable();
        if (StateNamed(name) is not { } state) return new InboundMessage.Reading.Nothing();
        var code = status.Items("errors").Select(error => error.Number("code")).FirstOrDefault(code => code is not null);
        return new InboundMessage.Reading.Read(
            new Delivery.Status(number, id, status.Text("biz_opaque_callback_data"), state, code is >= 0 and <= int.MaxValue ? (int)code : null));
    }

    /// <summary>Null for a status that says nothing here.</summary>
    private static DeliveryState? StateNamed(string status) => status switch
    {
        "sent" => DeliveryState.Sent,
        "delivered" => DeliveryState.Delivered,
        "read" or "played" => DeliveryState.Read,
        "failed" => DeliveryState.Failed,
        _ => null,
    };

    /// <summary>A text that is not valid UTF-8 shows only when it is read.</summary>
    private static T? Guarded<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static MalformedPiece Raw(JsonElement element, string? number = null) => new(JsonMarshal.GetRawUtf8Value(element).ToArray(), number);
}
