using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace YouthBot.WhatsAppStandIn;

/// <summary>The bodies of webhooks, as Meta documents them (June 2026).</summary>
public static class Payload
{
    /// <summary>Meta escapes everything that is not ASCII.</summary>
    private static readonly JsonSerializerOptions Escaping = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>One change with these messages and statuses.</summary>
    public static JsonObject Of(string phoneNumberId, IEnumerable<JsonObject> messages, IEnumerable<JsonObject>? statuses = null, IEnumerable<JsonObject>? contacts = null)
    {
        var value = new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["metadata"] = new JsonObject { ["display_phone_number"] = "31201234567", ["phone_number_id"] = phoneNumberId },
        };
        if (contacts is not null) value["contacts"] = Array(contacts);
        if (Array(messages) is { Count: > 0 } said) value["messages"] = said;
        if (statuses is not null && Array(statuses) is { Count: > 0 } reported) value["statuses"] = reported;
        return new JsonObject
        {
            ["object"] = "whatsapp_business_account",
            ["entry"] = new JsonArray(new JsonObject
            {
                ["id"] = "102290129340398",
                ["changes"] = new JsonArray(new JsonObject { ["field"] = "messages", ["value"] = value }),
            }),
        };
    }

    /// <summary>A message of somebody; <paramref name="content"/> is the part that bears the name of the type.</summary>
    public static JsonObject Message(string id, string? from, string? userId, DateTimeOffset at, string type, JsonNode? content)
    {
        var message = new JsonObject { ["id"] = id, ["timestamp"] = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), ["type"] = type };
        if (from is not null) message["from"] = from;
        if (userId is not null) message["from_user_id"] = userId;
        if (content is not null) message[type] = content;
        return message;
    }

    public static JsonObject Text(string body) => new() { ["body"] = body };

    public static JsonObject ButtonReply(string id, string title) => new()
    {
        ["type"] = "button_reply",
        ["button_reply"] = new JsonObject { ["id"] = id, ["title"] = title },
    };

    public static JsonObject ListReply(string id, string title) => new()
    {
        ["type"] = "list_reply",
        ["list_reply"] = new JsonObject { ["id"] = id, ["title"] = title },
    };

    public static JsonObject Media(string mimeType, string? caption = null)
    {
        var media = new JsonObject { ["id"] = "654321", ["mime_type"] = mimeType, ["sha256"] = "c2hh" };
        if (caption is not null) media["caption"] = caption;
        return media;
    }

    public static JsonObject Status(string id, string status, string recipient, DateTimeOffset at, string? reference, int? code = null)
    {
        var report = new JsonObject
        {
            ["id"] = id,
            ["status"] = status,
            ["timestamp"] = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["recipient_id"] = recipient,
        };
        if (reference is not null) report["biz_opaque_callback_data"] = reference;
        if (code is { } number) report["errors"] = new JsonArray(new JsonObject { ["code"] = number, ["title"] = "Failed" });
        return report;
    }

    public static byte[] Bytes(JsonNode payload) => JsonSerializer.SerializeToUtf8Bytes(payload, Escaping);

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
