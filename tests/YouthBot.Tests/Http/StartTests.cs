using System.Net;

namespace YouthBot.Tests.Http;

/// <summary>What the administrator hears when something is not in order.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Protection:KekFile", "", "KekFile")]
    [InlineData("Protection:KekFile", "/no/such/file", "there is no file '/no/such/file'")]
    [InlineData("Protection:KeyStore", "", "KeyStore")]
    [InlineData("Protection:LookupKeyFile", "", "LookupKeyFile")]
    [InlineData("Protection:KeyRingPath", "", "KeyRingPath")]
    [InlineData("Content:Path", "/no/such/folder", "There is no such folder")]
    [InlineData("Retention:Bot", "00:10:00", "Bot")]
    [InlineData("Limits:ConversationBurst", "0", "ConversationBurst")]
    public void A_setting_that_is_missing_or_wrong_ends_the_start_and_is_named(string name, string value, string said)
    {
        using var factory = new YouthBotFactory { EnvironmentName = "Production" };
        factory.Settings[name] = value;
        var error = Assert.ThrowsAny<Exception>(() => factory.CreateClient());
        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_healthy_host_is_alive_and_ready()
    {
        using var factory = new YouthBotFactory();
        Assert.Equal("alive", await factory.CreateClient().GetStringAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, (await factory.CreateClient().GetAsync("/health/ready")).StatusCode);
    }
}
