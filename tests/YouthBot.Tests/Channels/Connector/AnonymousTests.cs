using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>What is open when nothing, or not everything, is set: in Development, and only to this machine.</summary>
public sealed class AnonymousTests
{
    [Fact]
    public async Task In_Development_this_machine_comes_in_without_a_token_and_answers_go_nowhere_else()
    {
        using var factory = new YouthBotFactory();
        await using var service = await BotService.StartAsync();
        var client = factory.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/messages"))).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(client, service.ServiceUrl)).StatusCode);
        await ConnectorHost.UntilAsync(() => service.Taken.Count == 2, () => $"{service.Taken.Count}");
        Assert.All(service.Taken, sent => Assert.Null(sent.Token));

        foreach (var elsewhere in new[] { "https://smba.trafficmanager.net/emea/", "http://10.0.0.1/", "http://169.254.169.254/" })
            Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(client, elsewhere)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(factory.ClientWith("any"), service.ServiceUrl)).StatusCode);
        var reply = await (await PostAsync(client, serviceUrl: null, "expectReplies")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(2, reply.GetProperty("activities").GetArrayLength());
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(client, serviceUrl: null)).StatusCode);
    }

    [Fact]
    public async Task Nobody_comes_in_from_elsewhere()
    {
        using var factory = new YouthBotFactory();
        foreach (var (header, value) in new[]
        {
            ("X-Forwarded-For", "10.0.0.1"), ("Forwarded", "for=10.0.0.1"), ("X-Forwarded-Proto", "https"),
            ("Host", "chat.example.nl"), ("Host", "10.0.0.1"),
        })
        {
            var client = factory.CreateClient();
            client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
            Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(client, "http://localhost:1/")).StatusCode);
        }
    }

    [Theory]
    [InlineData("Production", "", "", "", "Information Connector:AppId is not set")]
    [InlineData("Production", BotService.AppId, BotService.Tenant, "", "Warning Connector:ClientSecret is not set")]
    [InlineData("Production", BotService.AppId, "", "a secret", "Warning Connector:TenantId is not set")]
    [InlineData("Development", BotService.AppId, BotService.Tenant, "", "Warning Connector:ClientSecret is not set")]
    public async Task Without_a_secret_the_door_is_closed_and_the_log_says_so(
        string environment, string app, string tenant, string secret, string said)
    {
        using var factory = new YouthBotFactory { EnvironmentName = environment };
        factory.Settings["Connector:AppId"] = app;
        factory.Settings["Connector:TenantId"] = tenant;
        factory.Settings["Connector:ClientSecret"] = secret;
        var client = factory.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(client, "http://localhost:1/")).StatusCode);
        using var probe = new HttpRequestMessage(HttpMethod.Head, "/api/messages");
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(probe)).StatusCode);
        Assert.Contains(said, factory.Log, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string? serviceUrl, string? deliveryMode = null) =>
        client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            text = "hoi",
            channelId = "webchat",
            serviceUrl,
            deliveryMode,
            from = new { id = "user" },
            recipient = new { id = "bot" },
            conversation = new { id = Guid.CreateVersion7().ToString() },
        });
}
