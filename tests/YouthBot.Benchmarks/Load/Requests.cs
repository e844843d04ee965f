using System.Text;

namespace YouthBot.Benchmarks.Load;

/// <summary>The requests of the protocol as bytes.</summary>
internal static class Requests
{
    /// <summary>What is asked: each has an article that answers it.</summary>
    public static readonly string[] Questions =
    [
        "leerplicht betekenis aub",
        "vanaf welke leeftijd moet je verplicht naar school en tot wanneer",
        "wat houdt leerplicht eig in",
        "wat is een startkwalificatie",
    ];

    /// <summary>A whole toekomstgesprek: every message is an answer to it, and it ends in a plan with its link.</summary>
    public static readonly string[] Toekomstgesprek =
    [
        "toekomstgesprek", "ja is goed", "niet zo best", "gamen en tekenen", "mijn zus is er voor me", "school en geld", "klaar",
        "de opleiding past niet bij mij", "minder zorgen om geld", "Leren en werken", "een open dag zoeken van een kunstopleiding", "vrijdag",
        "mijn mentor", "ja dit klopt",
    ];

    public static byte[] Start(int port) => Post(port, "/v3/directline/conversations", Servers.YouthBotServer.Secret, "{}");

    /// <summary>A message as a web chat sends it, with a client id of fixed width, see <see cref="DurableTalker"/>.</summary>
    public static byte[] Say(Begun conversation, int port, string text, string clientId) => Post(
        port,
        $"/v3/directline/conversations/{conversation.ConversationId}/activities",
        conversation.Token,
        $$"""
        {"type":"message","text":"{{text}}","textFormat":"plain","locale":"nl-NL","localTimezone":"Europe/Amsterdam",
        "localTimestamp":"2026-11-22T09:00:00.000+01:00","channelId":"webchat","from":{"id":"dl_me","name":"","role":"user"},
        "channelData":{"clientActivityID":"{{clientId}}","clientTimestamp":"2026-11-22T08:00:00.000Z"} }
        """);

    /// <summary>The same for the echoes: to them it is an activity in a body, and they answer in the response.</summary>
    public static byte[] Echo(int port, string text) => Post(
        port,
        "/api/messages",
        token: null,
        $$"""
        {"type":"message","id":"m1","text":"{{text}}","textFormat":"plain","locale":"nl-NL","localTimezone":"Europe/Amsterdam",
        "localTimestamp":"2026-11-22T09:00:00.000+01:00","channelId":"directline","from":{"id":"dl_me","name":"","role":"user"},
        "recipient":{"id":"bot"},"conversation":{"id":"c1"},"serviceUrl":"http://127.0.0.1","deliveryMode":"expectReplies",
        "channelData":{"clientActivityID":"1","clientTimestamp":"2026-11-22T08:00:00.000Z"} }
        """);

    private static byte[] Post(int port, string path, string? token, string body) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
        + (token is null ? "" : $"Authorization: Bearer {token}\r\n") + "\r\n" + body);
}
