using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>A message as the body of a request to <c>/{number}/messages</c>.</summary>
internal static class OutboundJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="message">What.</param>
    /// <param name="to">To whom: by number where there is one, else by user id.</param>
    /// <param name="reference">What its statuses will know it by.</param>
    public static byte[] Write(OutboundMessage message, Sender to, string reference)
    {
        var (type, content) = Content(message);
        var body = new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["recipient_type"] = "individual",
            [to.Phone is null ? "recipient" : "to"] = to.Phone ?? to.UserId,
            ["biz_opaque_callback_data"] = reference,
            ["type"] = type,
            [type] = content,
        };
        return JsonSerializer.SerializeToUtf8Bytes(body, Options);
    }

    /// <summary>That a message was read, and that an answer is being written; both end with the answer, or after 25 seconds.</summary>
    public static byte[] Reading(string messageId) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["status"] = "read",
            ["message_id"] = messageId,
            ["typing_indicator"] = new JsonObject { ["type"] = "text" },
        },
        Options);

    private static (string Type, JsonObject Content) Content(OutboundMessage message) => message switch
    {
        OutboundMessage.Text text => ("text", new JsonObject { ["body"] = text.Body, ["preview_url"] = false }),
        OutboundMessage.Buttons buttons => Interactive("button", buttons.Body, new JsonObject
        {
            ["buttons"] = Array(buttons.Choices.Select(choice => new JsonObject
            {
                ["type"] = "reply",
                ["reply"] = new JsonObject { ["id"] = choice.Id, ["title"] = choice.Title },
            })),
        }),
        OutboundMessage.List list => Interactive("list", list.Body, new JsonObject
        {
            ["button"] = list.Button,
            ["sections"] = Array([new JsonObject { ["rows"] = Array(list.Rows.Select(Row)) }]),
        }),
        OutboundMessage.Link link => Interactive("cta_url", link.Body, new JsonObject
        {
            ["name"] = "cta_url",
            ["parameters"] = new JsonObject { ["display_text"] = link.Title, ["url"] = link.Address },
        }),
        OutboundMessage.Template template => ("template", new JsonObject
        {
            ["name"] = template.Name,
            ["language"] = new JsonObject { ["code"] = template.Language },
            ["components"] = Array(Components(template)),
        }),
        _ => throw new InvalidOperationException("There is no other message."),
    };

    private static IEnumerable<JsonObject> Components(OutboundMessage.Template template)
    {
        if (template.Values.Count > 0)
        {
            yield return new JsonObject
            {
                ["type"] = "body",
                ["parameters"] = Array(template.Values.Select(value => new JsonObject { ["type"] = "text", ["text"] = value })),
            };
        }

        foreach (var (index, tap) in template.Taps.Index())
        {
            yield return new JsonObject
            {
                ["type"] = "button",
                ["sub_type"] = "quick_reply",
                ["index"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["parameters"] = Array([new JsonObject { ["type"] = "payload", ["payload"] = tap }]),
            };
        }
    }

    private static (string Type, JsonObject Content) Interactive(string kind, string body, JsonObject action) => (
        "interactive",
        new JsonObject { ["type"] = kind, ["body"] = new JsonObject { ["text"] = body }, ["action"] = action });

    private static JsonObject Row(OutboundChoice choice)
    {
        var row = new JsonObject { ["id"] = choice.Id, ["title"] = choice.Title };
        if (choice.Description is { } description) row["description"] = description;
        return row;
    }

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
