using System.Net.Http.Json;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary>A later version was taken back, and left rows that this one cannot read.</summary>
public sealed class UnknownRowTests : IDisposable
{
    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task A_message_of_an_unknown_kind_or_owner_is_left_alone_and_counted_and_everybody_else_is_answered()
    {
        var (chat, owned, other) = (await factory.BegunChatAsync(), await factory.BegunChatAsync(), await factory.BegunChatAsync());
        await LeaveAsync(chat.Id, "survey");
        await LeaveAsync(owned.Id, "reply");
        await factory.SqlAsync($"UPDATE conversation SET owner = 'crew:7' WHERE id = '{owned.Id}'");

        // both go by the relay: what is in the outbox comes first, but what nobody can read
        Assert.Contains("leerplicht", (await chat.AskAsync("wat is leerplicht")).GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("leerplicht", (await other.AskAsync("wat is leerplicht")).GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2L, await factory.SqlAsync("SELECT COUNT(*) FROM outbox WHERE state = 'pending'"));
        var health = await factory.CreateClient().GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.Equal(("degraded", 2), (health.GetProperty("status").GetString(), health.GetProperty("outboxUnknown").GetInt32()));
    }

    private Task LeaveAsync(string chat, string purpose) => factory.SqlAsync(
        $"""
        INSERT INTO message (id, conversation_id, body) VALUES ('{Guid.CreateVersion7():N}', '{chat}', x'00');
        INSERT INTO outbox (conversation_id, channel, message_id, purpose, state, due_at, attempts)
        SELECT '{chat}', 'directline', id, '{purpose}', 'pending', 0, 0 FROM message WHERE conversation_id = '{chat}' AND seq IS NULL
        """);
}
