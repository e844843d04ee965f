using System.Text.Json;

namespace YouthBot.Benchmarks.Load;

/// <summary>A conversation that has begun.</summary>
internal sealed record Begun(string ConversationId, string Token, Uri StreamUrl)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<Begun> BeginAsync(HttpLine line, int port) =>
        JsonSerializer.Deserialize<Begun>((await line.SendAsync(Requests.Start(port))).Span, Json)
        ?? throw new InvalidOperationException("The server did not begin a conversation.");
}
