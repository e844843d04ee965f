using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace YouthBot.EndToEnd.DirectLine;

/// <summary>A conversation as a program has it that speaks the protocol itself.</summary>
public sealed class RawConversation
{
    private readonly HttpClient client;
    private readonly string id;

    private RawConversation(HttpClient client, Begun begun)
    {
        this.client = client;
        id = begun.ConversationId;
        Token = begun.Token;
        Stream = begun.StreamUrl;
    }

    /// <summary>For requests.</summary>
    public string Token { get; }

    /// <summary>Address of the stream, with a token of its own.</summary>
    public Uri Stream { get; }

    /// <summary>The token in the stream's address.</summary>
    public string StreamToken => Stream.Query[(Stream.Query.IndexOf("t=", StringComparison.Ordinal) + 2)..];

    public static async Task<RawConversation> BeginAsync(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "development-only-secret");
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return new RawConversation(client, (await response.Content.ReadFromJsonAsync<Begun>())!);
    }

    /// <summary>Posts a message; the id of it.</summary>
    public async Task<string> SayAsync(string text)
    {
        using var request = Request(HttpMethod.Post, Token);
        request.Content = JsonContent.Create(new { type = "message", text });
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Posted>())!.Id;
    }

    /// <summary>What reading the history gives with this credential.</summary>
    public async Task<HttpStatusCode> TryReadAsync(string credential)
    {
        using var request = Request(HttpMethod.Get, credential);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private HttpRequestMessage Request(HttpMethod method, string credential) =>
        new(method, $"v3/directline/conversations/{id}/activities")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", credential) },
        };

    private sealed record Begun(string ConversationId, string Token, Uri StreamUrl);

    private sealed record Posted(string Id);
}
