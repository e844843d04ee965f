using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace YouthBot.Benchmarks.Load;

/// <summary>
/// A whole turn: a message is posted and answered with 200 (it is on disk), the bot answers from the content or goes on with a dialog, that is
/// committed, and the stream brings it as it reads it from storage. Only then comes the next message.
/// </summary>
internal sealed class DurableTalker : ITalker
{
    private const string ClientId = "00000000";

    private readonly HttpLine line;
    private readonly StreamLine stream;
    private readonly int port;
    private readonly string kind;
    private readonly byte[][] requests;
    private readonly int[] clientIds;
    private int said;

    private DurableTalker(HttpLine line, StreamLine stream, Begun conversation, int port, string[] says, string kind)
    {
        this.line = line;
        this.stream = stream;
        this.port = port;
        this.kind = kind;
        Conversation = conversation;
        requests = Array.ConvertAll(says, text => Requests.Say(conversation, port, text, ClientId));
        clientIds = Array.ConvertAll(requests, request => request.AsSpan().IndexOf(Encoding.UTF8.GetBytes(ClientId)));
    }

    public Begun Conversation { get; }

    /// <summary>Messages so far.</summary>
    public int Said => said;

    /// <summary>Begins a conversation of questions that have an article, and opens its stream.</summary>
    public static Task<ITalker> OpenAsync(int port) => OpenAsync(port, Requests.Questions, "answer");

    /// <summary>Begins a conversation that goes through the toekomstgesprek, plan and all, again and again.</summary>
    public static Task<ITalker> OpenDialogAsync(int port) => OpenAsync(port, Requests.Toekomstgesprek, "dialog");

    private static async Task<ITalker> OpenAsync(int port, string[] says, string kind)
    {
        var opened = await HttpLine.OpenAsync(port);
        var conversation = await Begun.BeginAsync(opened, port);
        return new DurableTalker(opened, await StreamLine.OpenAsync(conversation.StreamUrl), conversation, port, says, kind);
    }

    public async Task TakeTurnAsync()
    {
        var request = requests[said % requests.Length];
        // every message is a new one
        said.TryFormat(request.AsSpan(clientIds[said % requests.Length], ClientId.Length), out _, "D8", CultureInfo.InvariantCulture);
        said++;
        var posted = await line.SendAsync(request);
        ReadOnlyMemory<byte> frame;
        do frame = await stream.ReadAsync();
        while (!Answer.IsTo(posted.Span, frame.Span));
        if (!Answer.IsOfKind(kind, frame.Span)) throw new InvalidOperationException($"Not of the kind {kind}: {Encoding.UTF8.GetString(frame.Span)}");
    }

    /// <summary>What the answers in storage answer, read page by page as a client that lost everything would.</summary>
    public async Task<IReadOnlyList<string>> ReadRepliesAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/v3/directline/conversations/{Conversation.ConversationId}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Conversation.Token);
        var replies = new List<string>();
        for (var watermark = "0"; ;)
        {
            using var page = JsonDocument.Parse(await client.GetByteArrayAsync(new Uri($"activities?watermark={watermark}", UriKind.Relative)));
            var activities = page.RootElement.GetProperty("activities");
            if (activities.GetArrayLength() == 0) return replies;
            foreach (var activity in activities.EnumerateArray())
            {
                if (activity.TryGetProperty("replyToId", out var replyTo)) replies.Add(replyTo.GetString()!);
            }

            watermark = page.RootElement.GetProperty("watermark").GetString()!;
        }
    }

    public void Dispose()
    {
        line.Dispose();
        stream.Dispose();
    }
}
