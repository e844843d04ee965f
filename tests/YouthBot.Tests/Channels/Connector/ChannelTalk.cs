using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>One conversation of a channel, as the Bot Connector brings it.</summary>
public sealed class ChannelTalk(ConnectorHost host, string channel)
{
    private static int last;

    private readonly HttpClient client = host.Factory.CreateClient();
    private int said;

    /// <summary>With everything in it that an address has trouble with.</summary>
    public string Id { get; } = $"a:{Interlocked.Increment(ref last)}|x@thread;y";

    public string User { get; } = $"29:user-{last}";

    /// <summary>What it was answered by the channel's own address.</summary>
    public IReadOnlyList<BotService.Sent> Received => [.. host.Microsoft.Taken.Where(sent => sent.Conversation == Id)];

    public IReadOnlyList<BotService.Sent> Messages => [.. Received.Where(sent => sent.Activity["type"]!.GetValue<string>() == "message")];

    /// <summary>The claims of a token of the Bot Connector for this channel.</summary>
    public Dictionary<string, object?> Claims()
    {
        var now = host.Factory.Time.GetUtcNow();
        return new(StringComparer.Ordinal)
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = BotService.AppId,
            ["serviceurl"] = host.Microsoft.ServiceUrl,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
    }

    /// <summary>An activity as a channel makes it, with all that it knows of the person.</summary>
    public JsonObject Activity(string type, string? text = null, string? id = null) => new()
    {
        ["type"] = type,
        ["id"] = id ?? $"{Id}|{++said}",
        ["channelId"] = channel,
        ["serviceUrl"] = host.Microsoft.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = User, ["name"] = "Fatima Geheim", ["aadObjectId"] = "8a1f-aad-object" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "YouthBot" },
        ["conversation"] = new JsonObject { ["id"] = Id, ["tenantId"] = "een-tenant" },
        ["text"] = text,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "een-tenant" } },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["country"] = "NL" }),
    };

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity, host.Microsoft.Endorsed.Sign(Claims()));

    public async Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token, string scheme = "Bearer")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {token}");
        return await client.SendAsync(request);
    }

    /// <summary>Somebody came in.</summary>
    public Task<HttpResponseMessage> OpenAsync()
    {
        var update = Activity("conversationUpdate");
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }, new JsonObject { ["id"] = User });
        return PostAsync(update);
    }

    /// <summary>Says something and waits until so many messages have come altogether.</summary>
    public async Task<IReadOnlyList<BotService.Sent>> SayAsync(string text, int until)
    {
        (await PostAsync(Activity("message", text))).EnsureSuccessStatusCode();
        return await UntilAsync(until);
    }

    public async Task<IReadOnlyList<BotService.Sent>> UntilAsync(int messages)
    {
        await ConnectorHost.UntilAsync(() => Messages.Count >= messages, () => string.Join('\n', Received));
        return Messages;
    }

    /// <summary>Says something and wants the answers in the response.</summary>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(string text, string? id = null) => await AskAsync(Activity("message", text, id));

    public async Task<IReadOnlyList<JsonElement>> AskAsync(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        var response = await PostAsync(activity);
        response.EnsureSuccessStatusCode();
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()];
    }

    /// <summary>Our id of it; null when there is none.</summary>
    public Task<ConversationId?> ConversationAsync() => host.Factory.Services.GetRequiredService<ConnectorStore>().FindAsync(
        new ConnectorReference(channel, Id, User, Bot: null, ServiceUrl: null, Verified: false), default);

    /// <summary>Something that a coach does here.</summary>
    public async Task CommandAsync(string key, HandoffCommand command)
    {
        var conversation = (await ConversationAsync())!.Value;
        var mailbox = host.Factory.Services.GetRequiredService<Mailbox>();
        Assert.Equal(Handover.Done, await mailbox.CommandAsync(conversation, $"{Id}-{key}", command, default));
    }
}
