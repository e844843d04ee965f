using System.Net.Http.Json;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary>A chat as our own page has it: with a secret of this device, so that it goes on another day.</summary>
internal static class ChatOfThisDevice
{
    public static async Task<(ChatUnderTest Chat, Func<Task<ChatUnderTest>> AgainAsync)> BeginAsync(
        YouthBotFactory factory, string? region = null)
    {
        var body = await AskAsync(factory, new { region });
        var chat = new ChatUnderTest(factory, body);
        (await chat.BeginAsync()).EnsureSuccessStatusCode();
        await chat.SaidAsync(said => said.Count >= 1);
        var proof = new { conversationId = chat.Id, secret = body.GetProperty("secret").GetString() };
        return (chat, async () => new ChatUnderTest(factory, await AskAsync(factory, proof)));
    }

    private static async Task<JsonElement> AskAsync(YouthBotFactory factory, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = JsonContent.Create(body) };
        request.Headers.Add("Origin", YouthBotFactory.Origin);
        return await (await factory.CreateClient().SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
    }
}
