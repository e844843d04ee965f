using YouthBot.Tests.Http;

namespace YouthBot.Tests.Security;

/// <summary>Somebody who sends a request.</summary>
/// <param name="Name">As the table calls them.</param>
/// <param name="Client">With their token, or their cookies.</param>
/// <param name="StreamToken">What opens their live feed.</param>
public sealed record Actor(string Name, HttpClient Client, string? StreamToken = null)
{
    /// <summary>Sends a request of the table; what came of it, as soon as its first line is there.</summary>
    public async Task<HttpResponseMessage> SendAsync(EndpointRow row, string conversation)
    {
        var api = !row.Pattern.StartsWith("/desk", StringComparison.Ordinal)
            && (row.Pattern.StartsWith("/v3", StringComparison.Ordinal) || row.Pattern.StartsWith("/chat", StringComparison.Ordinal));
        var path = row.Pattern
            .Replace("{conversation}", conversation, StringComparison.Ordinal)
            .Replace("{id}", conversation, StringComparison.Ordinal)
            .Replace("{provider}", "elders", StringComparison.Ordinal)
            .Replace("{**anything}", "conversations", StringComparison.Ordinal);
        if (path.EndsWith("/stream", StringComparison.Ordinal) && StreamToken is not null) path += $"?t={StreamToken}";
        using var request = new HttpRequestMessage(new HttpMethod(row.Method), path);
        request.Headers.Add("Origin", YouthBotFactory.Origin);
        request.Headers.Add("X-YouthBot", "1");
        request.Headers.Accept.ParseAdd("text/html");
        if (row.Method is "POST")
        {
            request.Content = api
                ? new StringContent("{\"type\":\"message\",\"text\":\"hoi\"}", System.Text.Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent([]);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
