using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Retention;
using YouthBot.Tests.Http;
using YouthBot.Commands;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>The webhook over HTTP: what it takes, what it refuses, and what it keeps.</summary>
[Collection(WhatsAppHost.Name)]
public sealed class WebhookTests(WhatsAppHost host)
{
    [Theory]
    [InlineData("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a verify token for tests", HttpStatusCode.OK)]
    [InlineData("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=another", HttpStatusCode.Forbidden)]
    [InlineData("hub.mode=subscribe&hub.challenge=1158201444", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task Meta_proves_the_address_with_the_verify_token(string query, HttpStatusCode status)
    {
        var response = await host.Meta.Bot!.GetAsync("/whatsapp/webhook?" + query);
        Assert.Equal(status, response.StatusCode);
        if (status is HttpStatusCode.OK) Assert.Equal("1158201444", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Only_what_the_apps_secret_signed_comes_in()
    {
        var phone = host.Meta.NewPhone();
        var body = Payload.Bytes(Payload.Of(StandIn.PhoneNumberId, [phone.Message("text", Payload.Text("hoi"))]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Meta.DeliverAsync(body, secret: "another")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Meta.Bot!.PostAsync("/whatsapp/webhook", new ByteArrayContent(body))).StatusCode);
        Assert.Null(await host.ConversationAsync(phone));
        Assert.Equal(HttpStatusCode.OK, (await host.Meta.DeliverAsync(body)).StatusCode);
        Assert.NotNull(await host.ConversationAsync(phone));
    }

    [Fact]
    public async Task A_delivery_for_a_number_that_is_not_ours_is_acknowledged_and_ignored()
    {
        var phone = host.Meta.NewPhone();
        Assert.Equal(HttpStatusCode.OK, (await host.Meta.DeliverAsync(Payload.Of("999", [phone.Message("text", Payload.Text("hoi"))]))).StatusCode);
        Assert.Null(await host.ConversationAsync(phone, "999"));
        Assert.Null(await host.ConversationAsync(phone));
    }

    [Fact]
    public async Task What_cannot_be_read_and_is_for_a_number_that_is_not_ours_is_not_kept()
    {
        var kept = host.Read("SELECT id FROM whatsapp_quarantine").Count;
        await host.Meta.DeliverAsync(Payload.Of("999", [new JsonObject { ["id"] = "x", ["text"] = "van een ander" }]));
        Assert.Equal(kept, host.Read("SELECT id FROM whatsapp_quarantine").Count);
    }

    [Fact]
    public async Task Delivered_again_and_at_the_same_moment_it_is_one_message_with_one_answer()
    {
        var phone = host.Meta.NewPhone();
        var payload = Payload.Of(StandIn.PhoneNumberId, [phone.Message("text", Payload.Text("wat is leerplicht"))]);
        var responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.Meta.DeliverAsync(payload)));
        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        await phone.UntilAsync(2);
        await host.Meta.DeliverAsync(payload);
        await phone.AskAsync("hoi");
        Assert.Equal(3, phone.Received.Count);
    }

    [Fact]
    public async Task What_is_signed_and_cannot_be_read_is_kept_for_a_week_and_answered()
    {
        Assert.Equal(HttpStatusCode.OK, (await host.Meta.DeliverAsync("{ kapot"u8.ToArray())).StatusCode);
        var phone = host.Meta.NewPhone();
        var payload = Payload.Of(StandIn.PhoneNumberId, [phone.Message("text", Payload.Text("hoi"))]);
        payload["entry"]![0]!["changes"]![0]!["value"]!["messages"]!.AsArray().Add(new JsonObject { ["id"] = "x", ["text"] = "geheim" });
        Assert.Equal(HttpStatusCode.OK, (await host.Meta.DeliverAsync(payload)).StatusCode);
        Assert.NotNull(await host.ConversationAsync(phone));
        Assert.Equal(["{ kapot", """{"id":"x","text":"geheim"}"""], (await host.Store.ReadQuarantineAsync(default)).Select(piece => Encoding.UTF8.GetString(piece.Body)).TakeLast(2));
        Assert.False(host.Factory.Data.Contains("geheim"u8.ToArray()));
        await IsOpenedByTheAdministratorAsync();

        host.Factory.Time.Advance(TimeSpan.FromDays(6));
        await host.Factory.Services.GetRequiredService<RetentionSweep>().SweepAsync(default);
        Assert.NotEmpty(await host.Store.ReadQuarantineAsync(default));
        host.Factory.Time.Advance(TimeSpan.FromDays(1));
        await host.Factory.Services.GetRequiredService<RetentionSweep>().SweepAsync(default);
        Assert.Empty(host.Read("SELECT id FROM whatsapp_quarantine"));
    }

    /// <summary>The list says nothing of what stands in it; who opens a piece stands in the audit before it is shown.</summary>
    private async Task IsOpenedByTheAdministratorAsync()
    {
        using var list = new StringWriter();
        Assert.Equal(0, await QuarantineCommand.WriteAsync(host.Factory.Services, show: null, list, default));
        Assert.DoesNotContain("geheim", list.ToString(), StringComparison.Ordinal);
        var last = JsonNode.Parse(list.ToString().TrimEnd().Split('\n')[^1])!;
        Assert.Equal(26, (int)last["bytes"]!);

        var id = Guid.ParseExact((string)last["id"]!, "N");
        using var piece = new StringWriter();
        Assert.Equal(0, await QuarantineCommand.WriteAsync(host.Factory.Services, id, piece, default));
        Assert.Equal("""{"id":"x","text":"geheim"}""", piece.ToString().TrimEnd());
        Assert.Equal(["quarantine-read"], host.Read($"SELECT what FROM audit WHERE conversation_id = '{id:N}'"));
        Assert.Equal(1, await QuarantineCommand.WriteAsync(host.Factory.Services, Guid.CreateVersion7(host.Factory.Time.GetUtcNow()), TextWriter.Null, default));
    }

    /// <summary>Each broken in two ways, over HTTP, signature and disk. 10 000 of them with <c>YOUTHBOT_LONG=1</c>.</summary>
    [Fact]
    public async Task Of_broken_and_signed_deliveries_no_valid_message_is_lost()
    {
        var valid = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Payloads), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (seed, _) =>
        {
            var payload = MutatedPayload.Of(seed, StandIn.PhoneNumberId);
            foreach (var id in payload.Valid) valid.Add(id);
            using var broken = await host.Meta.DeliverAsync(payload.Body);
            using var scrambled = await host.Meta.DeliverAsync(MutatedPayload.Scrambled(seed, payload.Body));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (broken.StatusCode, scrambled.StatusCode));
        });

        var lookup = host.Factory.Services.GetRequiredService<LookupKey>();
        var seen = host.Read("SELECT hex(hash) FROM whatsapp_seen").ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(valid, id => !seen.Contains(Convert.ToHexString(lookup.Hash("whatsapp/message", id))));
    }

    private static readonly int Payloads = Environment.GetEnvironmentVariable("YOUTHBOT_LONG") is "1" ? 10_000 : 500;

    [Fact]
    public async Task A_number_that_lacks_a_secret_stays_closed_and_the_log_says_which()
    {
        using var factory = new YouthBotFactory { Settings = { ["WhatsApp:Numbers:noord:PhoneNumberId"] = "1", ["WhatsApp:AccessToken"] = "t" } };
        Assert.Equal(HttpStatusCode.NotFound, (await factory.CreateClient().GetAsync("/whatsapp/webhook")).StatusCode);
        Assert.Contains("WhatsApp:Numbers:noord:AppSecret is not set", factory.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WhatsApp:Region", "atlantis", "WhatsApp:Region: 'atlantis'")]
    [InlineData("WhatsApp:GraphBaseUrl", "ftp://graph", "WhatsApp:GraphBaseUrl")]
    [InlineData("WhatsApp:Quiet", "00:01:00", "Quiet")]
    [InlineData("Protection:LookupKeyFile", "/nergens/lookup", "Protection:LookupKeyFile")]
    public void A_wrong_setting_ends_the_start_and_is_named(string name, string value, string named)
    {
        Exception error;
        var tries = 0;
        // the host of a test looks into the program's services as that starts: on a busy machine it may be gone by then, and then only that is said
        do error = Start();
        while (error is ObjectDisposedException && ++tries < 20);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);

        Exception Start()
        {
            using var factory = new YouthBotFactory();
            foreach (var (setting, right) in host.Meta.Settings) factory.Settings[setting] = right;
            factory.Settings[name] = value;
            return Assert.ThrowsAny<Exception>(factory.CreateClient);
        }
    }
}
