using System.Net;
using System.Text.Json.Nodes;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>
/// Who comes in: the list of Microsoft's own kit (botframework-connector 4.23.3), except that a token without an end is refused here.
/// </summary>
[Collection(ConnectorHost.Name)]
public sealed class CallerTests(ConnectorHost host)
{
    private const string Shared = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    public static TheoryData<string> Accepted() =>
    [
        "a good token", "ended 4 minutes ago", "begins in 4 minutes", "an activity without serviceUrl", "a key without endorsements",
        "RS384", "RS512", "our own app, version 1", "our own app, version 2", "our own app of our tenant, version 1",
        "our own app of our tenant, version 2",
    ];

    public static TheoryData<string> Refused() =>
    [
        "no header", "Basic", "bearer in lower case", "no token", "not a token", "another audience", "another issuer",
        "the issuer of another cloud",
        "ended 6 minutes ago", "begins in 6 minutes", "no end", "another serviceUrl", "no serviceurl claim", "an empty serviceurl claim",
        "a channel that the key does not speak for", "an unknown key", "no key", "the signature of another key", "alg none",
        "HS256 with the public key", "PS256",
        "another app, version 1", "another app, version 2", "our own app without a version", "a tenant that is not ours",
        "Entra's key for the Bot Connector", "the Bot Connector's key for our own app", "a body that was signed for nobody",
    ];

    [Theory, MemberData(nameof(Accepted))]
    public async Task Comes_in(string who) => Assert.Equal(HttpStatusCode.Accepted, await TryAsync(who));

    [Theory, MemberData(nameof(Refused))]
    public async Task Is_kept_out_and_nothing_is_written(string who)
    {
        var status = await TryAsync(who);
        Assert.True(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"{status}");
    }

    private async Task<HttpStatusCode> TryAsync(string who)
    {
        var talk = host.NewTalk();
        var now = host.Factory.Time.GetUtcNow();
        var (connector, entra) = (host.Microsoft.Endorsed, host.Microsoft.Entra);
        var claims = talk.Claims();
        var activity = talk.Activity("message", "hoi");
        var own = new Dictionary<string, object?>(claims, StringComparer.Ordinal)
        {
            ["serviceurl"] = null, ["iss"] = $"https://sts.windows.net/{Shared}/", ["ver"] = "1.0", ["appid"] = BotService.AppId,
        };
        var response = who switch
        {
            "a good token" => await talk.PostAsync(activity, connector.Sign(claims)),
            "ended 4 minutes ago" => await With("exp", now.AddMinutes(-4).ToUnixTimeSeconds()),
            "ended 6 minutes ago" => await With("exp", now.AddMinutes(-6).ToUnixTimeSeconds()),
            "begins in 4 minutes" => await With("nbf", now.AddMinutes(4).ToUnixTimeSeconds()),
            "begins in 6 minutes" => await With("nbf", now.AddMinutes(6).ToUnixTimeSeconds()),
            "no end" => await With("exp", null),
            "an activity without serviceUrl" => await talk.PostAsync(Without("serviceUrl"), connector.Sign(claims)),
            "a key without endorsements" => await talk.PostAsync(activity, host.Microsoft.Unendorsed.Sign(claims)),
            "RS384" or "RS512" or "PS256" => await talk.PostAsync(activity, connector.Sign(claims, who)),
            "alg none" => await talk.PostAsync(activity, connector.Sign(claims, "none")),
            "HS256 with the public key" => await talk.PostAsync(activity, connector.Sign(claims, "HS256")),
            "no header" => await talk.PostAsync(activity, token: null),
            "Basic" => await talk.PostAsync(activity, connector.Sign(claims), "Basic"),
            "bearer in lower case" => await talk.PostAsync(activity, connector.Sign(claims), "bearer"),
            "no token" => await talk.PostAsync(activity, string.Empty),
            "not a token" => await talk.PostAsync(activity, "e30.e30.e30"),
            "another audience" => await With("aud", "00000000-0000-0000-0000-000000000000"),
            "another issuer" => await With("iss", "https://api.example.com"),
            "the issuer of another cloud" => await With("iss", "https://api.botframework.us"),
            "another serviceUrl" => await With("serviceurl", "https://smba.example.com/"),
            "no serviceurl claim" => await With("serviceurl", null),
            "an empty serviceurl claim" => await With("serviceurl", ""),
            "a channel that the key does not speak for" => await talk.PostAsync(OfChannel("telegram"), connector.Sign(claims)),
            "an unknown key" => await talk.PostAsync(activity, connector.Sign(claims, namedKey: "connector-9")),
            "no key" => await talk.PostAsync(activity, connector.Sign(claims, namedKey: "")),
            "the signature of another key" => await talk.PostAsync(
                activity, host.Microsoft.Unendorsed.Sign(claims, namedKey: connector.KeyId)),
            "a body that was signed for nobody" => await talk.PostAsync(activity, entra.Sign(new Dictionary<string, object?>())),
            "our own app, version 1" => await Own(),
            "our own app, version 2" => await Own2(Shared),
            "our own app of our tenant, version 1" => await Own(("iss", $"https://sts.windows.net/{BotService.Tenant}/")),
            "our own app of our tenant, version 2" => await Own2(BotService.Tenant),
            "another app, version 1" => await Own(("appid", "22222222-2222-2222-2222-222222222222")),
            "another app, version 2" => await Own(("ver", "2.0"), ("azp", "22222222-2222-2222-2222-222222222222")),
            "our own app without a version" => await Own(("ver", null)),
            "a tenant that is not ours" => await Own(("iss", "https://sts.windows.net/33333333-3333-3333-3333-333333333333/")),
            "Entra's key for the Bot Connector" => await talk.PostAsync(activity, entra.Sign(claims)),
            "the Bot Connector's key for our own app" => await talk.PostAsync(activity, connector.Sign(own)),
            _ => throw new ArgumentOutOfRangeException(nameof(who)),
        };
        Assert.Equal(response.IsSuccessStatusCode, await talk.ConversationAsync() is not null);
        return response.StatusCode;

        Task<HttpResponseMessage> With(string claim, object? value) =>
            talk.PostAsync(activity, connector.Sign(new Dictionary<string, object?>(claims, StringComparer.Ordinal) { [claim] = value }));

        Task<HttpResponseMessage> Own(params (string Claim, object? Value)[] changes)
        {
            foreach (var (claim, value) in changes) own[claim] = value;
            return talk.PostAsync(activity, entra.Sign(own));
        }

        Task<HttpResponseMessage> Own2(string tenant) => Own(
            ("iss", $"https://login.microsoftonline.com/{tenant}/v2.0"), ("ver", "2.0"), ("appid", null), ("azp", BotService.AppId));

        JsonObject Without(string property)
        {
            activity.Remove(property);
            return activity;
        }

        JsonObject OfChannel(string channel)
        {
            activity["channelId"] = channel;
            return activity;
        }
    }
}
