using System.Text.Json;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>Reads one message of a webhook. What WhatsApp knows of a person beside their number or id (a name, a picture) is not even read.</summary>
internal static class InboundMessage
{
    /// <summary>The latest second that a time can name.</summary>
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static Reading Read(JsonElement value, JsonElement message, string number)
    {
        if (message.Text("id") is not { } id || SenderOf(value, message) is not { } from) return new Reading.Unreadable();
        var kind = message.Text("type") ?? (message.Part("text") is null ? string.Empty : "text");
        if (kind is "system") return ReadSystem(message, from, number);
        return ContentOf(message, kind) is { } content
            ? new Reading.Read(new Delivery.Said(number, from, id, Time(message), content) { InReplyTo = message.Part("context").Text("id") })
            : new Reading.Unreadable();
    }

    /// <summary>Null for a message whose own part is missing, or is something else.</summary>
    private static InboundContent? ContentOf(JsonElement message, string kind) => kind switch
    {
        "text" => message.Part("text").Text("body") is { } body ? new InboundContent.Words(body) : null,
        "interactive" => Interactive(message),
        "button" => message.Part("button") is { } button && (button.Text("payload") ?? button.Text("text")) is not null
            ? new InboundContent.TemplateButton(button.Text("payload"), button.Text("text"))
            : null,
        "reaction" => message.Part("reaction").Text("message_id") is { } reacted
            ? new InboundContent.Reaction(reacted, message.Part("reaction").Text("emoji") ?? string.Empty)
            : null,
        "image" or "video" => new InboundContent.Media(MediaKind.Picture, message.Part(kind).Text("caption")),
        "audio" or "voice" => new InboundContent.Media(MediaKind.Voice),
        "sticker" => new InboundContent.Media(MediaKind.Sticker),
        "document" => new InboundContent.Media(MediaKind.File, message.Part(kind).Text("caption")),
        "location" => new InboundContent.Media(MediaKind.Location),
        "contacts" => new InboundContent.Media(MediaKind.Contacts),
        "edit" => Edited(message) is { } text ? new InboundContent.Words(text) : new InboundContent.Media(MediaKind.Unknown),
        "revoke" => message.Part("revoke").Text("original_message_id") is { } original ? new InboundContent.Deleted(original) : null,
        // “unsupported”, “order”, and whatever comes later
        _ => new InboundContent.Media(MediaKind.Unknown),
    };

    /// <summary>A choice may come without its object and with an error instead (131000).</summary>
    private static InboundContent Interactive(JsonElement message)
    {
        var interactive = message.Part("interactive");
        var choice = interactive.Part("button_reply") ?? interactive.Part("list_reply");
        return (choice.Text("id") ?? choice.Text("title")) is not null
            ? new InboundContent.Choice(choice.Text("id"), choice.Text("title"))
            : new InboundContent.Media(MediaKind.Unknown);
    }

    private static string? Edited(JsonElement message)
    {
        var edit = message.Part("edit");
        var after = edit.Part("message") ?? edit;
        return after.Part("text").Text("body") ?? after.Part("image").Text("caption") ?? after.Part("video").Text("caption")
            ?? message.Part("text").Text("body");
    }

    private static Reading ReadSystem(JsonElement message, Sender from, string number)
    {
        var system = message.Part("system");
        if (system.Text("type") is not { } kind) return new Reading.Unreadable();
        if (!kind.StartsWith("user_changed", StringComparison.Ordinal) && kind is not "user_id_update") return new Reading.Nothing();
        var to = new Sender(Phone(system.Text("wa_id")), system.Text("user_id"));
        return to is { Phone: null, UserId: null } ? new Reading.Nothing() : new Reading.Read(new Delivery.Renamed(number, from, to));
    }

    /// <summary>Who sent it; what the message itself does not say stands among the contacts of the change.</summary>
    private static Sender? SenderOf(JsonElement value, JsonElement message)
    {
        var (phone, user) = (Phone(message.Text("from")), message.Text("from_user_id"));
        JsonElement[] contacts = [.. value.Items("contacts")];
        JsonElement? contact = Array.Find(contacts, contact =>
            (phone is not null && contact.Text("wa_id") == phone) || (user is not null && contact.Text("user_id") == user));
        if (contact is { ValueKind: JsonValueKind.Undefined })
            contact = phone is null && user is null && contacts is [var only] ? only : null;
        phone ??= Phone(contact.Text("wa_id"));
        user ??= contact.Text("user_id");
        return phone is null && user is null ? null : new Sender(phone, user);
    }

    private static string? Phone(string? text) => text is not null && text.TrimStart('+') is { Length: > 0 and <= 20 } digits && digits.All(char.IsAsciiDigit)
        ? digits
        : null;

    private static DateTimeOffset? Time(JsonElement message) =>
        message.Number("timestamp") is { } seconds && seconds > 0 && seconds <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>What a message or a status turned out to be.</summary>
    internal abstract record Reading
    {
        /// <summary>It delivers something.</summary>
        internal sealed record Read(Delivery Delivery) : Reading;

        /// <summary>It is well formed, and nothing for us.</summary>
        internal sealed record Nothing : Reading;

        /// <summary>It is not what it should be.</summary>
        internal sealed record Unreadable : Reading;
    }
}
