using System.Net;
using System.Text.RegularExpressions;

namespace YouthBot.EndToEnd.Page;

/// <summary>Posts the page's forms as a browser would, to look at the answer itself.</summary>
internal sealed partial class FormClient : IDisposable
{
    private readonly HttpClient http;

    public FormClient(Uri address) => http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
    {
        BaseAddress = address,
    };

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path = "/") => http.GetAsync(path);

    public async Task<string> ReadAsync(string path = "/") => WebUtility.HtmlDecode(await http.GetStringAsync(path));

    /// <summary>The hidden fields of the page as it is now.</summary>
    public async Task<Dictionary<string, string>> FieldsAsync(string path = "/")
    {
        var fields = new Dictionary<string, string>();
        foreach (Match field in Hidden().Matches(await http.GetStringAsync(path)))
            fields[field.Groups["name"].Value] = WebUtility.HtmlDecode(field.Groups["value"].Value);
        return fields;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string? text = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(text is null ? fields : [.. fields, KeyValuePair.Create("tekst", text)]),
        };
        // what is refused for its size is refused before it is sent: else the line may break before the answer is read
        request.Headers.ExpectContinue = true;
        return await http.SendAsync(request);
    }

    public async Task<HttpResponseMessage> SayAsync(string text) => await PostAsync("/", await FieldsAsync(), text);

    public void Dispose() => http.Dispose();

    [GeneratedRegex("""<input (?:name="(?<name>\w+)" type="hidden"|type="hidden" name="(?<name>\w+)") value="(?<value>[^"]*)".*?/>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
