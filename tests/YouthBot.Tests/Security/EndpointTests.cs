using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Security;

/// <summary>Every endpoint of the real host, tried by everybody: the table in <c>endpoints.txt</c> says who is let in.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    /// <summary>A redirect is an answer to look at.</summary>
    private static readonly WebApplicationFactoryClientOptions Untouched = new() { AllowAutoRedirect = false };

    private readonly YouthBotFactory factory = new();
    private readonly Dictionary<string, DeskVisitor> desk = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        factory.Settings["Desk:Oidc:elders:Authority"] = "http://localhost:1";
        factory.Settings["Desk:Oidc:elders:ClientId"] = "youthbot";
        factory.Settings["Limits:SignInBurst"] = "1000";
        foreach (var (name, region, role) in People())
            desk[name] = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account(name, region, role));
    }

    public Task DisposeAsync()
    {
        factory.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Every_endpoint_has_a_row_and_every_row_an_endpoint()
    {
        var rows = EndpointRow.ReadAll();
        var served = factory.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(served);
        Assert.Equal([], served.Except(rows.Select(row => row.Name)).Order(StringComparer.Ordinal));
        Assert.Equal([], rows.Where(row => !row.Optional).Select(row => row.Name).Except(served).Order(StringComparer.Ordinal));
        Assert.Equal(rows.Count, rows.DistinctBy(row => row.Name).Count());
    }

    [Fact]
    public async Task Everybody_is_let_in_or_refused_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var row in EndpointRow.ReadAll().Where(row => !row.Optional))
        {
            var chat = await factory.BegunChatAsync();
            if (row.Pattern.Contains("{id}", StringComparison.Ordinal)) await TakenByCoachAsync(chat);
            foreach (var (actor, letIn) in (await ActorsAsync(chat)).Zip(row.LetIn))
            {
                using var response = await actor.SendAsync(row, chat.Id);
                if (IsLetIn(response) != letIn || (int)response.StatusCode >= 500)
                    wrong.Add($"{row.Name}: {actor.Name} got {(int)response.StatusCode} {response.Headers.Location}, and should be {(letIn ? "let in" : "refused")}");
                else if (letIn && row.IsDeskCommand && response.StatusCode is not HttpStatusCode.BadRequest)
                    wrong.Add($"{row.Name}: {actor.Name} needed no antiforgery token ({(int)response.StatusCode})");
            }
        }

        Assert.Equal([], wrong);
    }

    private static bool IsLetIn(HttpResponseMessage response) => response.StatusCode is not
        (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
        && response.Headers.Location?.OriginalString.Contains("/desk/aanmelden?terug=", StringComparison.Ordinal) is not true;

    private static IEnumerable<string> Names(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"];
        return methods.Select(method => $"{method} {pattern}");
    }

    private static IEnumerable<(string Name, string Region, DeskRole Role)> People() =>
    [
        ("elders", "friesland-noord", DeskRole.Coach),
        ("coach", "landelijk", DeskRole.Coach),
        ("coordinator", "landelijk", DeskRole.Coordinator),
        ("editor", "landelijk", DeskRole.Editor),
        ("decaan", "landelijk", DeskRole.Decaan),
        ("admin", "landelijk", DeskRole.Admin),
    ];

    private async Task<IReadOnlyList<Actor>> ActorsAsync(ChatUnderTest chat)
    {
        return
        [
            new Actor("nobody", factory.CreateClient(Untouched)),
            await YoungAsync("A", chat),
            await YoungAsync("B", await factory.BegunChatAsync()),
            .. EndpointRow.Actors.Skip(3).Select(name => new Actor(name, desk[name].Client)),
        ];
    }

    private async Task<Actor> YoungAsync(string name, ChatUnderTest chat)
    {
        var begun = await (await chat.BeginAsync()).Content.ReadFromJsonAsync<JsonElement>();
        var stream = begun.GetProperty("streamUrl").GetString()!;
        var client = factory.CreateClient(Untouched);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", chat.Token);
        return new Actor(name, client, QueryHelpers.ParseQuery(new Uri(stream).Query)["t"]);
    }

    private async Task TakenByCoachAsync(ChatUnderTest chat)
    {
        var accounts = factory.Services.GetRequiredService<IAccountDatabase>();
        var coach = (await accounts.FindByLoginAsync(DeskAccounts.LocalLogin("coach"), default))!.Profile.Coach;
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("ik wil weg van school maar durf het niet te zeggen");
        await factory.Services.GetRequiredService<Mailbox>().CommandAsync(
            ConversationId.Parse(chat.Id), $"claim-{chat.Id}", new HandoffCommand.Claim(coach with { Capacity = 100 }), default);
    }
}
