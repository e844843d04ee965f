using System.Net;
using System.Reflection;
using System.Security.Cryptography;

namespace YouthBot.Tests.Http;

/// <summary>What the administrator hears when something is not in order.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("Protection:KekFile", "", "KekFile")]
    [InlineData("Protection:KekFile", "/no/such/file", "there is no file '/no/such/file'")]
    [InlineData("Protection:KeyStore", "", "KeyStore")]
    [InlineData("Protection:LookupKeyFile", "", "LookupKeyFile")]
    [InlineData("Protection:KeyRingPath", "", "KeyRingPath")]
    [InlineData("Content:Path", "/no/such/folder", "There is no such folder")]
    [InlineData("Retention:Bot", "00:10:00", "Bot")]
    [InlineData("Retention:Contact", "31.00:00:00", "Contact")]
    [InlineData("Limits:ConversationBurst", "0", "ConversationBurst")]
    [InlineData("Desk:SecondFactor", "false", "Desk:SecondFactor can be false in Development only")]
    [InlineData("Desk:Oidc:gemeente:ClientId", "youthbot", "Desk:Oidc:gemeente: The Authority field is required")]
    [InlineData("Alerts:Webhook", "http://hooks.example.nl/x", "Alerts:Webhook must be an address that begins with https://")]
    [InlineData("Alerts:Smtp:From", "youthbot@example.nl", "Alerts:Smtp:Host is missing")]
    [InlineData("Connector:AppId", "youthbot", "Connector:AppId: 'youthbot' is not a GUID")]
    [InlineData("Connector:TenantId", "gemeente.nl", "Connector:TenantId: 'gemeente.nl' is not a GUID")]
    [InlineData("Connector:ClientSecretFile", "/no/such/file", "Connector:ClientSecretFile: there is no file '/no/such/file'")]
    [InlineData("Connector:OpenIdMetadataUrl", "http://localhost/", "Connector:OpenIdMetadataUrl must be an address that begins with https://")]
    [InlineData("Connector:EntraMetadataUrl", "login", "Connector:EntraMetadataUrl must be an address that begins with https://")]
    [InlineData("Connector:Region", "nergens", "Connector:Region: 'nergens' is not a region")]
    [InlineData("Page:Theme", "nergens.css", "Page:Theme: there is no file 'nergens.css'")]
    [InlineData("Page:Theme", "../chat.css", "Page:Theme must be the name of a .css file")]
    public async Task A_setting_that_is_missing_or_wrong_ends_the_start_and_is_named(string name, string value, string said)
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(name, value));
        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_healthy_host_is_alive_and_ready()
    {
        using var factory = new YouthBotFactory();
        Assert.Equal("alive", await factory.CreateClient().GetStringAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, (await factory.CreateClient().GetAsync("/health/ready")).StatusCode);
    }

    /// <summary>The program itself, in this process, so that its exception reaches the test; it is meant to end by itself.</summary>
    private async Task StartAsync(string name, string value)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["environment"] = "Production",
            ["urls"] = "http://127.0.0.1:0",
            ["ConnectionStrings:YouthBot"] = $"Data Source={data.File("youthbot.db")}",
            ["Protection:KeyRingPath"] = data.File("ring"),
            ["Protection:KeyStore"] = $"Data Source={data.File("keys.db")}",
            ["Protection:KekFile"] = KeyFile("kek"),
            ["Protection:LookupKeyFile"] = KeyFile("lookup"),
            [name] = value,
        };
        string[] arguments = [.. settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        var program = typeof(Program).Assembly.EntryPoint!;
        try
        {
            await Task.Run(() => program.Invoke(null, [arguments])).WaitAsync(TimeSpan.FromSeconds(60));
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    private string KeyFile(string name)
    {
        var file = data.File(name);
        File.WriteAllText(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return file;
    }
}
