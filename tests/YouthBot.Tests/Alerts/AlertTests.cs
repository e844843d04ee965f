using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using YouthBot.Conversations;
using YouthBot.Storage;
using YouthBot.Tests.Desk;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Alerts;

/// <summary>Alerts outside the desk, from a cry for help in a chat to a real HTTP server and a real mail server.</summary>
public sealed class AlertTests : IAsyncLifetime
{
    private const string Region = "zuid-holland-noord";
    private const string Cry = "ik maak er nu een eind aan";

    private readonly YouthBotFactory factory = new();
    private readonly WebhookListener hook = new();
    private readonly MailServer mail = new();

    public Task InitializeAsync()
    {
        factory.Settings["Alerts:Webhook"] = hook.Address;
        factory.Settings["Page:Address"] = "https://chat.example.nl";
        // a Monday morning that is no holiday: the desk of the region is open
        factory.Time.Advance(new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(1)) - factory.Time.GetUtcNow());
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await factory.DisposeAsync();
        await hook.DisposeAsync();
        await mail.DisposeAsync();
    }

    [Fact]
    public async Task A_cry_for_help_is_told_by_webhook_and_mail_and_they_say_nothing_about_the_person()
    {
        factory.Settings["Alerts:Smtp:Host"] = "127.0.0.1";
        factory.Settings["Alerts:Smtp:Port"] = mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        factory.Settings["Alerts:Smtp:Tls"] = "false";
        factory.Settings["Alerts:Smtp:From"] = "youthbot@example.nl";
        factory.Settings["Alerts:Smtp:To"] = "wacht@example.nl, achterwacht@example.nl";
        var chat = await InDangerAsync();

        var told = await hook.NextAsync();
        Assert.Equal(["desk", "kind", "region", "severity", "text", "waiting"], told.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ("asked", Region, "acute", 1, "https://chat.example.nl/desk"),
            (Said(told, "kind"), Said(told, "region"), Said(told, "severity"), told.GetProperty("waiting").GetInt32(), Said(told, "desk")));
        Assert.Contains("Het is acuut. Er wacht nu 1 jongere.", Said(told, "text"), StringComparison.Ordinal);

        var mailed = await mail.NextAsync();
        Assert.Contains("RCPT TO:<wacht@example.nl>", mailed, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<achterwacht@example.nl>", mailed, StringComparison.Ordinal);
        Assert.Contains("https://chat.example.nl/desk", Words(mailed), StringComparison.Ordinal);

        var entry = Assert.Single(await factory.Services.GetRequiredService<IDeskDatabase>().ReadQueueAsync(Region, default));
        foreach (var secret in new[] { chat.Id, entry.Handle, Cry, "suicid" })
        {
            Assert.DoesNotContain(secret, told.GetRawText(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, Words(mailed), StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("een-geheim", factory.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_wants_to_talk_is_for_the_desk_alone()
    {
        var chat = await factory.BegunChatAsync(new { region = Region });
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("ik wil met iemand praten over mijn opleiding");
        // what comes after it is told, and it was not
        await InDangerAsync();
        Assert.Equal("acute", Said(await hook.NextAsync(), "severity"));
        Assert.Equal(1, hook.Posts);
    }

    [Fact]
    public async Task A_channel_that_fails_is_tried_again_shows_in_health_and_holds_up_nobody()
    {
        hook.Refuse(HttpStatusCode.InternalServerError);
        hook.Refuse(HttpStatusCode.BadGateway);
        await InDangerAsync();
        await hook.NextAsync();
        await HealthAsync("webhook: HTTP 500");
        factory.Time.Advance(TimeSpan.FromSeconds(6));
        await hook.NextAsync();
        await HealthAsync("webhook: HTTP 502");
        factory.Time.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("acute", Said(await hook.NextAsync(), "severity"));
        await HealthAsync(failing: null);
    }

    [Fact]
    public async Task Who_was_taken_meanwhile_needs_no_alert_any_more()
    {
        hook.Refuse(HttpStatusCode.InternalServerError);
        var chat = await InDangerAsync();
        await hook.NextAsync();
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna", region: Region);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/claim")).Code);
        factory.Time.Advance(TimeSpan.FromSeconds(6));
        await InDangerAsync();
        Assert.Equal(1, (await hook.NextAsync()).GetProperty("waiting").GetInt32());
        Assert.Equal(2, hook.Posts);
    }

    /// <summary>Also in a region of which no opening hours are known.</summary>
    [Theory]
    [InlineData(Region)]
    [InlineData("landelijk")]
    public async Task Who_is_taken_by_nobody_is_told_again(string region)
    {
        await InDangerAsync(region);
        await hook.NextAsync();
        factory.Time.Advance(TimeSpan.FromMinutes(3));
        await factory.Services.GetServices<IHostedService>().OfType<DeskTimer>().Single().DoDueAsync(default);
        var told = await hook.NextAsync();
        Assert.Equal(("unclaimed", "acute"), (Said(told, "kind"), Said(told, "severity")));
        Assert.Contains("niemand pakt het op", Said(told, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cried_for_help_beside_a_coach_is_told_when_that_coach_has_gone_also_after_closing_time()
    {
        factory.Time.Advance(TimeSpan.FromMinutes((6 * 60) + 55));
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna", region: Region);
        var chat = await factory.BegunChatAsync(new { region = Region });
        await chat.AskAsync("mens");
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/claim")).Code);
        await chat.AskAsync(Cry);
        object later = new { until = factory.Time.GetUtcNow().AddHours(1) };
        Assert.Equal("too-urgent", (await anna.DoAsync($"chats/{chat.Id}/snooze", later)).Code);
        factory.Time.Advance(TimeSpan.FromMinutes(10));
        await factory.Services.GetServices<IHostedService>().OfType<DeskTimer>().Single().DoDueAsync(default);
        var told = await hook.NextAsync();
        Assert.Equal(("asked", "acute", 1), (Said(told, "kind"), Said(told, "severity"), told.GetProperty("waiting").GetInt32()));
        Assert.Equal(1, hook.Posts);
    }

    [Fact]
    public async Task A_coach_who_says_nothing_in_danger_gives_back_after_two_minutes_and_that_is_told_once()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna", region: Region);
        var chat = await factory.BegunChatAsync(new { region = Region });
        await chat.AskAsync("mens");
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/claim")).Code);
        factory.Time.Advance(TimeSpan.FromMinutes(3));
        await chat.AskAsync(Cry);
        var clock = factory.Services.GetServices<IHostedService>().OfType<DeskTimer>().Single();
        var desk = factory.Services.GetRequiredService<IDeskDatabase>();
        foreach (var (after, given) in new[] { (90, false), (40, true) })
        {
            factory.Time.Advance(TimeSpan.FromSeconds(after));
            await desk.SeeAsync("anna", factory.Time.GetUtcNow(), default);
            await clock.DoDueAsync(default);
            if (given) Assert.Equal(("asked", "acute"), await NextAsync());
            else Assert.Equal(0, hook.Posts);
        }

        // the request is older than what is left unclaimed at most, but it was told just now
        await clock.DoDueAsync(default);
        await InDangerAsync();
        Assert.Equal(("asked", "acute"), await NextAsync());
        Assert.Equal(2, hook.Posts);
        factory.Time.Advance(TimeSpan.FromMinutes(2));
        await clock.DoDueAsync(default);
        Assert.Equal(("unclaimed", "acute"), await NextAsync());

        async Task<(string? Kind, string? Severity)> NextAsync()
        {
            var told = await hook.NextAsync();
            return (Said(told, "kind"), Said(told, "severity"));
        }
    }

    private static string? Said(JsonElement alert, string field) => alert.GetProperty(field).GetString();

    /// <summary>The mail as it is read: a body that is not plain ASCII comes in Base64.</summary>
    private static string Words(string mail)
    {
        var parts = mail.ReplaceLineEndings("\n").Split("\n\n", 2);
        return mail.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? parts[0] + Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\n", "", StringComparison.Ordinal)))
            : mail.Replace("=\n", "", StringComparison.Ordinal);
    }

    private async Task<ChatUnderTest> InDangerAsync(string region = Region)
    {
        var chat = await factory.BegunChatAsync(new { region });
        await chat.AskAsync(Cry);
        return chat;
    }

    /// <summary>Waits until the health check says so: the alert was answered a moment before that is written down.</summary>
    private async Task HealthAsync(string? failing)
    {
        using var client = factory.CreateClient();
        JsonElement health;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            health = await JsonSerializer.DeserializeAsync<JsonElement>(await client.GetStreamAsync("/health/ready", patience.Token), cancellationToken: patience.Token);
        }
        while (!health.GetProperty("alertsFailing").EnumerateArray().Select(channel => channel.GetString()).SequenceEqual(failing is null ? [] : [failing]));
        if (failing is not null) Assert.Equal("degraded", health.GetProperty("status").GetString());
    }
}
