using System.Text.Json.Nodes;

namespace YouthBot.WhatsAppStandIn;

/// <summary>Somebody's telephone.</summary>
public sealed class Phone(StandIn meta, string? number, string? userId)
{
    /// <summary>The number; null for somebody who shows none.</summary>
    public string? Number { get; set; } = number;

    /// <summary>The business-scoped user id; null as before 2026.</summary>
    public string? UserId { get; set; } = userId;

    /// <summary>How this person is addressed.</summary>
    public string Name => Number ?? UserId!;

    /// <summary>What they have on their screen.</summary>
    public IReadOnlyList<SentMessage> Received => [.. meta.Sent.Where(IsMine)];

    /// <summary>Says something; the id of the message.</summary>
    public Task<string> SayAsync(string text) => SendAsync("text", Payload.Text(text));

    /// <summary>Taps on a button or a row, by what stands on it.</summary>
    public Task<string> TapAsync(string label)
    {
        var message = Received.Last(message => message.Choices.Any(choice => choice.Title == label));
        var (id, title) = message.Choices.First(choice => choice.Title == label);
        return message.Type switch
        {
            "list" => SendAsync("interactive", Payload.ListReply(id, title)),
            "template" => SendAsync("button", new JsonObject { ["payload"] = id, ["text"] = title }),
            _ => SendAsync("interactive", Payload.ButtonReply(id, title)),
        };
    }

    /// <summary>Puts an emoji at the last message, or at another one.</summary>
    public Task<string> ReactAsync(string emoji, SentMessage? at = null) => SendAsync(
        "reaction", new JsonObject { ["message_id"] = (at ?? Received[^1]).Id, ["emoji"] = emoji });

    /// <summary>Sends anything; the id of the message.</summary>
    public async Task<string> SendAsync(string type, JsonNode? content, DateTimeOffset? at = null)
    {
        var message = Message(type, content, at);
        (await meta.DeliverAsync(Payload.Of(StandIn.PhoneNumberId, [message]))).EnsureSuccessStatusCode();
        return (string)message["id"]!;
    }

    /// <summary>A message that is not delivered yet.</summary>
    public JsonObject Message(string type, JsonNode? content, DateTimeOffset? at = null)
    {
        var moment = at ?? meta.Now;
        foreach (var name in new[] { Number, UserId }.OfType<string>()) meta.Wrote(name, moment);
        return Payload.Message(meta.NewId(Number), Number, UserId, moment, type, content);
    }

    /// <summary>Waits until so many messages are on the screen; all of them.</summary>
    public async Task<IReadOnlyList<SentMessage>> UntilAsync(int count) =>
        [.. (await meta.UntilAsync(sent => sent.Count(IsMine) >= count)).Where(IsMine)];

    /// <summary>Says something and waits for what comes next; the first words of a conversation come before it.</summary>
    public async Task<SentMessage> AskAsync(string text)
    {
        var before = Received.Count;
        await SayAsync(text);
        return (await UntilAsync(before == 0 ? 2 : before + 1))[^1];
    }

    private bool IsMine(SentMessage message) => message.To == Number || message.To == UserId;
}
