using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>
/// Microsoft's side on this machine: the metadata and keys of the Bot Connector and of Entra, Entra's tokens, and the connector of a
/// channel that takes activities.
/// </summary>
public sealed class BotService : IAsyncDisposable
{
    public const string AppId = "1f0a7e52-5a5c-4b3e-9d3e-2f6f0c8f1a11";
    public const string Tenant = "7c1e2b7a-8a40-4f0e-8f3a-93c4c8a1b222";
    public const string Secret = "a client secret for tests";

    private readonly ConcurrentDictionary<string, Queue<Func<HttpContext, IResult>>> planned = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Sent> sent = [];
    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);
    private WebApplication? server;
    private int tokens;

    public Uri Address { get; private set; } = null!;

    /// <summary>Where the channel listens, as it names itself.</summary>
    public string ServiceUrl => $"{Address}channel/";

    /// <summary>A key of the Bot Connector that speaks for one channel, one that speaks for all, and Entra's.</summary>
    public TokenMint Endorsed { get; } = new("connector-1");

    public TokenMint Unendorsed { get; } = new("connector-2");

    public TokenMint Entra { get; } = new("entra-1");

    public List<JsonObject> ConnectorKeys { get; } = [];

    public List<JsonObject> EntraKeys { get; } = [];

    /// <summary>What Entra answers to who wants a token; null gives one.</summary>
    public Func<IResult?> Refusal { get; set; } = () => null;

    /// <summary>Everything that was taken, in order.</summary>
    public IReadOnlyList<Sent> Taken => [.. sent];

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Connector:AppId"] = AppId,
        ["Connector:TenantId"] = Tenant,
        ["Connector:ClientSecret"] = Secret,
        ["Connector:OpenIdMetadataUrl"] = $"{Address}connector/openid",
        ["Connector:EntraMetadataUrl"] = $"{Address}entra/openid",
    };

    public static async Task<BotService> StartAsync()
    {
        var service = new BotService();
        service.ConnectorKeys.Add(service.Endorsed.Jwk(["webchat", "msteams"]));
        service.ConnectorKeys.Add(service.Unendorsed.Jwk());
        service.EntraKeys.Add(service.Entra.Jwk());
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/connector/openid", () => service.Metadata("connector", "https://api.botframework.com"));
        app.MapGet("/entra/openid", () => service.Metadata("entra", $"https://login.microsoftonline.com/{Tenant}/v2.0"));
        app.MapGet("/connector/keys", () => service.Keys("connector", service.ConnectorKeys));
        app.MapGet("/entra/keys", () => service.Keys("entra", service.EntraKeys));
        app.MapPost("/entra/token", service.GiveTokenAsync);
        app.MapPost("/channel/v3/conversations/{conversation}/activities/{activity?}", service.TakeAsync);
        await app.StartAsync();
        service.server = app;
        var listens = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        service.Address = new Uri(listens.Addresses.First() + "/");
        return service;
    }

    /// <summary>
    /// How often something was asked: <c>connector</c> or <c>entra</c> for keys, <c>token</c>, or an id of a conversation.
    /// </summary>
    public int Asked(string what) => asked.GetValueOrDefault(what);

    /// <summary>What the next requests of a conversation get, one after another.</summary>
    public void Plan(string conversation, params Func<HttpContext, IResult>[] answers)
    {
        foreach (var answer in answers) planned.GetOrAdd(conversation, _ => new()).Enqueue(answer);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Endorsed.Dispose();
        Unendorsed.Dispose();
        Entra.Dispose();
    }

    private IResult Metadata(string name, string issuer) => Results.Json(new JsonObject
    {
        ["issuer"] = issuer, ["jwks_uri"] = $"{Address}{name}/keys", ["token_endpoint"] = $"{Address}{name}/token",
    });

    private IResult Keys(string name, List<JsonObject> keys)
    {
        asked.AddOrUpdate(name, 1, (_, times) => times + 1);
        return Results.Json(new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.DeepClone())]) });
    }

    private async Task<IResult> GiveTokenAsync(HttpRequest request)
    {
        asked.AddOrUpdate("token", 1, (_, times) => times + 1);
        var form = await request.ReadFormAsync();
        if (Refusal() is { } refusal) return refusal;
        return form["client_id"] == AppId && form["client_secret"] == Secret
            && form["grant_type"] == "client_credentials" && form["scope"] == "https://api.botframework.com/.default"
            ? Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{Interlocked.Increment(ref tokens)}" })
            : Results.Json(new { error = "invalid_client" }, statusCode: 401);
    }

    private async Task<IResult> TakeAsync(HttpContext http, string conversation, string? activity)
    {
        asked.AddOrUpdate(conversation, 1, (_, times) => times + 1);
        var body = (await JsonNode.ParseAsync(http.Request.Body))!.AsObject();
        if (planned.TryGetValue(conversation, out var answers) && answers.TryDequeue(out var answer)) return answer(http);
        var authorization = http.Request.Headers.Authorization.ToString();
        sent.Enqueue(new Sent(
            conversation, activity, AuthenticationHeaderValue.TryParse(authorization, out var bearer) ? bearer.Parameter : null, body));
        return Results.Json(new { id = $"{conversation}|{sent.Count}" }, statusCode: 201);
    }

    /// <summary>Something that the channel took.</summary>
    /// <param name="Conversation">The channel's id of the conversation.</param>
    /// <param name="ReplyTo">The activity in the address that it answers.</param>
    /// <param name="Token">What it was sent with.</param>
    /// <param name="Activity">What.</param>
    public sealed record Sent(string Conversation, string? ReplyTo, string? Token, JsonObject Activity)
    {
        public string? Text => Activity["text"]?.GetValue<string>();

        public IReadOnlyList<string> Labels =>
            [.. Activity["suggestedActions"]?["actions"]?.AsArray().Select(action => action!["title"]!.GetValue<string>()) ?? []];

        public override string ToString() => Activity.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
