using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace YouthBot.EndToEnd.Desk;

/// <summary>A coach at the desk over plain HTTP, as the script of their page does it, before and after a restart of the server.</summary>
internal sealed partial class DeskClient : IDisposable
{
    /// <summary>How long until the same command is sent again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private DeskClient(HttpClient http) => Http = http;

    public HttpClient Http { get; }

    /// <summary>Opens the page, which gives the token that every command brings.</summary>
    /// <param name="address">Of the server.</param>
    /// <param name="session">The value of the session's cookie, see <see cref="DeskSession"/>.</param>
    /// <param name="cookie">Its name, which is another one outside Development.</param>
    public static async Task<DeskClient> ArriveAsync(Uri address, string session, string cookie = "yb-desk")
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/desk") { Headers = { { "Cookie", $"{cookie}={session}" } } };
        using var page = await http.SendAsync(ask);
        page.EnsureSuccessStatusCode();
        string[] cookies = [$"{cookie}={session}", .. page.Headers.GetValues("Set-Cookie").Select(made => made.Split(';')[0])];
        http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
        using var start = JsonDocument.Parse(WebUtility.HtmlDecode(Start().Match(await page.Content.ReadAsStringAsync()).Groups["json"].Value));
        http.DefaultRequestHeaders.Add("X-CSRF", start.RootElement.GetProperty("token").GetString());
        return new DeskClient(http);
    }

    /// <summary>Everything that stands on the desk.</summary>
    public Task<JsonElement> ReadAsync() => Http.GetFromJsonAsync<JsonElement>("/desk/queue");

    /// <summary>Sends a command; null when nobody can know what became of it: the server is gone, or does not know yet.</summary>
    public async Task<DeskAnswer?> TryAsync(string path, object body, string key, CancellationToken cancellation = default)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/desk/{path}") { Content = JsonContent.Create(body) };
            request.Headers.Add("Idempotency-Key", key);
            using var response = await Http.SendAsync(request, cancellation);
            if (response.StatusCode is HttpStatusCode.Accepted or >= HttpStatusCode.InternalServerError) return null;
            return await response.Content.ReadFromJsonAsync<DeskAnswer>(cancellation);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>Sends a command with the same key until the server says what became of it.</summary>
    public async Task<DeskAnswer> InsistAsync(string path, object body, string key, CancellationToken cancellation = default)
    {
        while (true)
        {
            if (await TryAsync(path, body, key, cancellation) is { } answer) return answer;
            await Task.Delay(Pause, TimeProvider.System, cancellation);
        }
    }

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("data-start=\"(?<json>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Start();
}
