using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;
using YouthBot.EndToEnd.Desk;
using YouthBot.Handoff;
using YouthBot.Handoff.Handles;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Benchmarks;

/// <summary>A long queue and many open desks: how soon the page begins, and how soon all desks know of one more who waits.</summary>
internal static class DeskBenchmark
{
    private const int Waiting = 2000;
    private const int Desks = 50;
    private const int Pages = 30;
    private const string Region = "landelijk";
    private static readonly TimeProvider Time = TimeProvider.System;

    public static async Task RunAsync(BenchmarkOptions options)
    {
        await using var server = new YouthBotServer();
        await server.StartAsync();
        using var youth = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        await youth.GetStringAsync("/");
        Seed(server.Data);
        var sessions = await DeskSession.BeginAsync(
            server.Data, [.. Enumerable.Range(0, Desks).Select(i => new Coach($"coach-{i}", "Coach", [Region], 3))]);
        var coaches = sessions.Select(session => Coach(server.Port, session)).ToArray();

        var heard = Channel.CreateUnbounded<(int Count, long At)>();
        using var end = new CancellationTokenSource();
        var listening = coaches.Select(coach => ListenAsync(coach, heard.Writer, end.Token)).ToArray();
        for (var i = 0; i < Desks; i++) await heard.Reader.ReadAsync();

        var pages = new List<double>();
        for (var i = 0; i < Pages; i++) pages.Add(await FirstByteAsync(coaches[0]));
        var table = new Table(
            "desk",
            $"{Waiting} waiting, {Desks} open desks. A page's first byte in ms; then one more asks for a human, and the times from the post until a desk "
            + "knows, in ms.",
            "round", "page p50", "page max", "first desk", "desk p50", "last desk");
        var waiting = Waiting;
        for (var round = 0; round < options.Rounds; round++)
        {
            var post = await ReadyToAskAsync(youth);
            var begun = Time.GetTimestamp();
            await post();
            waiting++;
            var took = new List<double>();
            while (took.Count < Desks)
            {
                var (count, at) = await heard.Reader.ReadAsync();
                if (count == waiting) took.Add(Time.GetElapsedTime(begun, at).TotalMilliseconds);
            }

            table.Row(
                $"{round + 1}",
                round == 0 ? pages.Median().Text() : "",
                round == 0 ? pages.Max().Text() : "",
                took.Min().Text(),
                took.Median().Text(),
                took.Max().Text());
        }

        table.Row("target", "", "< 100", "", "", "< 500");
        await end.CancelAsync();
        await Task.WhenAll(listening);
        foreach (var coach in coaches) coach.Dispose();
    }

    private static HttpClient Coach(int port, string session)
    {
        var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        client.DefaultRequestHeaders.Add("Cookie", $"__Secure-yb-desk={session}");
        return client;
    }

    private static async Task<double> FirstByteAsync(HttpClient coach)
    {
        var begun = Time.GetTimestamp();
        using var page = await coach.GetAsync("/desk", HttpCompletionOption.ResponseHeadersRead);
        page.EnsureSuccessStatusCode();
        await using var body = await page.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1]);
        var took = Time.GetElapsedTime(begun).TotalMilliseconds;
        await body.CopyToAsync(Stream.Null);
        return took;
    }

    private static async Task ListenAsync(HttpClient coach, ChannelWriter<(int Count, long At)> heard, CancellationToken end)
    {
        try
        {
            await using var stream = await coach.GetStreamAsync("/desk/feed", end);
            var events = SseParser.Create(stream, (type, data) => type is "desk" ? Count(data) : -1);
            await foreach (var item in events.EnumerateAsync(end))
                if (item.Data >= 0) await heard.WriteAsync((item.Data, Time.GetTimestamp()), end);
        }
        catch (OperationCanceledException)
        {
            // measured
        }
    }

    /// <summary>The number stands first: the driver shares the machine, and must not read what it does not need.</summary>
    private static int Count(ReadOnlySpan<byte> desk)
    {
        var reader = new Utf8JsonReader(desk);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("waitingCount")) return reader.Read() ? reader.GetInt32() : -1;
        throw new UnreachableException("A desk says how many wait.");
    }

    /// <summary>Somebody whose next message asks for a human.</summary>
    private static async Task<Func<Task>> ReadyToAskAsync(HttpClient client)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Content = JsonContent.Create(new { }) };
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", YouthBotServer.Secret);
        using var answer = await client.SendAsync(ask);
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var bearer = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        await PostAsync("/v3/directline/conversations", new { });
        var path = $"/v3/directline/conversations/{token.GetProperty("conversationId").GetString()}/activities";
        await PostAsync(path, new { type = "message", text = "Laat bericht achter" });
        await Task.Delay(TimeSpan.FromSeconds(1), Time);
        return () => PostAsync(path, new { type = "message", text = "ik wil met iemand praten over mijn opleiding" });

        async Task PostAsync(string to, object body)
        {
            using var post = new HttpRequestMessage(HttpMethod.Post, to) { Content = JsonContent.Create(body) };
            post.Headers.Authorization = bearer;
            (await client.SendAsync(post)).EnsureSuccessStatusCode();
        }
    }

    /// <summary>Who waits, as the turns of so many people would have left it; nothing here reads what they said.</summary>
    private static void Seed(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "youthbot.db")}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        var now = Time.GetUtcNow();
        for (var i = 0; i < Waiting; i++)
        {
            var since = now.AddSeconds(-10 * i);
            var id = ConversationId.New(since);
            using var insert = connection.CreateCommand();
            insert.CommandText =
                """
                INSERT INTO conversation (id, channel, region, user_id, owner, request, version, state, last_seq, last_at, started_at, expires_at)
                VALUES ($id, 'directline', $region, 'seed', 'bot', 'waiting', 1, x'00', 0, $since, $since, $expires);
                INSERT INTO handoff (conversation_id, region, handle, active, severity, reason, requested_at, facts)
                VALUES ($id, $region, $handle, 1, 0, 'Asked', $since, x'00');
                """;
            insert.Parameters.AddWithValue("$id", id.ToString());
            insert.Parameters.AddWithValue("$region", Region);
            insert.Parameters.AddWithValue("$handle", string.Create(CultureInfo.InvariantCulture, $"{Handle.Of(id, 0)} {i}"));
            insert.Parameters.AddWithValue("$since", since.ToUnixTimeMilliseconds());
            insert.Parameters.AddWithValue("$expires", now.AddDays(20).ToUnixTimeMilliseconds());
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
