using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using YouthBot.Channels.Connector;
using YouthBot.Channels.Connector.Identity;
using YouthBot.Channels.WhatsApp;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Dialogs.Activities;
using YouthBot.Storage;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Channels;

/// <summary>What never got a connection was surely not sent: it is tried again, and is in no doubt.</summary>
public class UnreachedTests
{
    [Fact]
    public async Task Meta_that_does_not_answer_the_connection_is_asked_again()
    {
        using var handler = NeverConnecting();
        using var graph = new GraphClient(Options.Create(new WhatsAppOptions { SendTimeout = TimeSpan.FromMinutes(1) }), TimeProvider.System, handler);
        var number = new WhatsAppNumber("x", "landelijk", "1", "token", "secret", "verify", new Uri("http://graph.invalid/messages"), "t", Phone: null);
        Assert.Equal(SendOutcomes.Unreachable(attempts: 2), await graph.SendAsync(number, "{}"u8.ToArray(), attempts: 2));
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_the_connection_is_asked_again()
    {
        using var factory = new YouthBotFactory();
        using var handler = NeverConnecting();
        var services = factory.Services;
        using var client = new ConnectorClient(
            services.GetRequiredService<ConnectorAccount>(), services.GetRequiredService<AccessTokens>(), TimeProvider.System, handler);
        var to = new ConnectorReference("webchat", "c", "u", "b", "http://localhost:1/", Verified: false);
        var said = new ConnectorSaid(new Activity { Type = ActivityTypes.Message, Text = "hoi" }, to, ReplyToId: null);
        Assert.Equal(
            YouthBot.Channels.Connector.Wire.SendOutcomes.Unreachable(attempts: 2), await client.SendAsync(said, said.Activity, attempts: 2));
    }

    private static SocketsHttpHandler NeverConnecting() => new()
    {
        ConnectTimeout = TimeSpan.FromMilliseconds(50),
        ConnectCallback = async (_, cancellation) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            throw new InvalidOperationException("Infinity is over.");
        },
    };
}
