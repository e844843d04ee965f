using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Protocols;
using YouthBot.Channels.Connector.Identity;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>When the keys of a signer are asked for.</summary>
public sealed class OpenIdMetadataTests : IAsyncLifetime
{
    private readonly ShiftedTime time = new();
    private BotService service = null!;
    private OpenIdMetadata metadata = null!;

    public async Task InitializeAsync()
    {
        service = await BotService.StartAsync();
        metadata = Of(service.Address);
    }

    public async Task DisposeAsync()
    {
        metadata.Dispose();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Once_a_day_and_for_a_key_that_is_new_once_an_hour()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => metadata.ReadAsync("connector-1", default)));
        Assert.Equal(1, service.Asked("connector"));
        await metadata.ReadAsync("connector-3", default);
        Assert.Equal(1, service.Asked("connector"));

        time.Advance(TimeSpan.FromMinutes(61));
        using var rolled = new TokenMint("connector-3");
        service.ConnectorKeys.Add(rolled.Jwk());
        await metadata.ReadAsync("connector-1", default);
        Assert.Equal(1, service.Asked("connector"));
        var configuration = await metadata.ReadAsync("connector-3", default);
        Assert.Contains(configuration!.SigningKeys, key => key.KeyId == "connector-3");
        Assert.Equal(2, service.Asked("connector"));
        for (var invented = 0; invented < 20; invented++) await metadata.ReadAsync($"connector-{10 + invented}", default);
        Assert.Equal(2, service.Asked("connector"));

        time.Advance(TimeSpan.FromHours(24));
        await metadata.ReadAsync("connector-1", default);
        Assert.Equal(3, service.Asked("connector"));
    }

    [Fact]
    public async Task A_signer_that_cannot_be_reached_is_trusted_for_five_days_and_asked_not_all_the_time()
    {
        await metadata.ReadAsync(null, default);
        await service.DisposeAsync();
        time.Advance(TimeSpan.FromDays(4));
        Assert.NotNull(await metadata.ReadAsync("connector-1", default));
        time.Advance(TimeSpan.FromDays(2));
        Assert.Null(await metadata.ReadAsync("connector-1", default));
    }

    [Fact]
    public async Task Outside_Development_nothing_is_believed_that_came_without_https()
    {
        using var http = new HttpClient();
        using var strict = new OpenIdMetadata(
            new Uri(service.Address, "connector/openid"),
            new HttpDocumentRetriever(http) { RequireHttps = true },
            time,
            NullLogger<OpenIdMetadata>.Instance);
        Assert.Null(await strict.ReadAsync(null, default));
        Assert.Equal(0, service.Asked("connector"));
    }

    private OpenIdMetadata Of(Uri address) => new(
        new Uri(address, "connector/openid"),
        new HttpDocumentRetriever(new HttpClient()) { RequireHttps = false },
        time,
        NullLogger<OpenIdMetadata>.Instance);
}
