using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Rows;

namespace YouthBot.Alerts;

/// <summary>
/// POST of JSON to <c>Alerts:Webhook</c>. With its <c>text</c> it can be read by the incoming webhooks of chat programmes; the other fields are
/// for a program. Its own client, because the framework's would log the address.
/// </summary>
internal sealed partial class WebhookChannel(Uri address) : IAlertChannel, IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    public string Name => "webhook";

    public async Task SendAsync(Alert alert, CancellationToken cancellation)
    {
        var body = new Body(
            alert.Text,
            alert.Kind is AlertKind.Asked ? "asked" : "unclaimed",
            alert.Region,
            alert.Severity is Severity.Acute ? "acute" : "serious",
            alert.Waiting,
            alert.Desk);
        using var content = new StringContent(JsonSerializer.Serialize(body, BodyJson.Default.Body), Encoding.UTF8, MediaTypeNames.Application.Json);
        using var answer = await client.PostAsync(address, content, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => client.Dispose();

    private sealed record Body(string Text, string Kind, string Region, string Severity, int Waiting, string Desk);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Body))]
    private sealed partial class BodyJson : JsonSerializerContext;
}
