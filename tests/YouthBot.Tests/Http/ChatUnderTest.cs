using System.Net.Http.Json;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary>One conversation over Direct Line, as a client has it.</summary>
public sealed class ChatUnderTest
{
    private readonly YouthBotFactory factory;

    public ChatUnderTest(YouthBotFactory factory, JsonElement token)
    {
        this.factory = factory;
        Id = token.GetProperty("conversationId").GetString()!;
        Token = token.GetProperty("token").GetString()!;
        Client = factory.ClientWith(Token);
    }

    public string Id { get; }

    public string Token { get; }

    public HttpClient Client { get; }

    public string Path => $"/v3/directline/conversations/{Id}";

    public Task<HttpResponseMessage> BeginAsync() => Client.PostAsJsonAsync("/v3/directline/conversations", new { user = new { } });

    public Task<HttpResponseMessage> PostAsync(object activity) => Client.PostAsJsonAsync($"{Path}/activities", activity);

    /// <summary>Sends a text; the id that it got.</summary>
    public async Task<string> SayAsync(string text, string? clientActivityId = null)
    {
        var response = await PostAsync(new
        {
            type = "message",
            text,
            from = new { id = "somebody else", name = "Jan Jansen" },
            channelData = new { clientActivityID = clientActivityId },
        });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>Everything that was said, once a condition holds.</summary>
    public Task<IReadOnlyList<JsonElement>> SaidAsync(Func<IReadOnlyList<JsonElement>, bool> enough) =>
        factory.UntilAsync(Id, () => ReadAsync(), enough);

    /// <summary>Sends a text and waits for the answer to it.</summary>
    public async Task<JsonElement> AskAsync(string text)
    {
        var id = await SayAsync(text);
        return (await SaidAsync(said => said.Any(activity => Answers(activity, id)))).First(activity => Answers(activity, id));
    }

    public async Task<IReadOnlyList<JsonElement>> ReadAsync(string watermark = "")
    {
        var set = await Client.GetFromJsonAsync<JsonElement>($"{Path}/activities?watermark={watermark}");
        return [.. set.GetProperty("activities").EnumerateArray()];
    }

    private static bool Answers(JsonElement activity, string id) =>
        activity.TryGetProperty("replyToId", out var replyToId) && replyToId.GetString() == id;
}
