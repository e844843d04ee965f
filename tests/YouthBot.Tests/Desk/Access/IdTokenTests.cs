using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using YouthBot.Desk.Access.Oidc;

namespace YouthBot.Tests.Desk.Access;

/// <summary>Which id tokens are believed: one with everything right, and none with one thing wrong.</summary>
public sealed class IdTokenTests : IDisposable
{
    private const string Issuer = "https://login.example";
    private const string Client = "youthbot";
    private const string Nonce = "the nonce of this sign-in";

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly RSA key = RSA.Create(2048);
    private readonly RSA other = RSA.Create(2048);

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task With_everything_right_it_is_believed()
    {
        var identity = await ReadAsync(Token());
        Assert.Equal("sanne", identity?.FindFirst("sub")?.Value);
        Assert.Equal(["a", "b"], identity!.FindAll("groups").Select(claim => claim.Value));
    }

    [Fact]
    public async Task Of_another_key_it_is_not_believed() => Assert.Null(await ReadAsync(Token(signedBy: other)));

    [Fact]
    public async Task Unsigned_it_is_not_believed() =>
        Assert.Null(await ReadAsync(new JsonWebTokenHandler().CreateToken(Descriptor(Issuer, Client, Nonce, Now, null))));

    [Fact]
    public async Task Signed_with_our_own_secret_it_is_not_believed() => Assert.Null(await ReadAsync(new JsonWebTokenHandler().CreateToken(Descriptor(
        Issuer, Client, Nonce, Now, new SigningCredentials(new SymmetricSecurityKey(new byte[64]), SecurityAlgorithms.HmacSha256)))));

    [Theory]
    [InlineData("https://elders.example", Client, Nonce, 0)]
    [InlineData(Issuer, "another client", Nonce, 0)]
    [InlineData(Issuer, Client, "another nonce", 0)]
    [InlineData(Issuer, Client, null, 0)]
    [InlineData(Issuer, Client, Nonce, -60)]
    [InlineData(Issuer, Client, Nonce, 60)]
    public async Task With_one_thing_wrong_it_is_not_believed(string issuer, string audience, string? nonce, int minutes) =>
        Assert.Null(await ReadAsync(Token(issuer, audience, nonce, Now.AddMinutes(minutes))));

    [Theory]
    [InlineData("another client", false)]
    [InlineData(Client, true)]
    public async Task The_party_that_it_was_given_to_must_be_us(string party, bool believed) =>
        Assert.Equal(believed, await ReadAsync(Token(party: party)) is not null);

    [Fact]
    public async Task Nothing_at_all_is_not_believed() => Assert.Null(await ReadAsync(null));

    private static SecurityTokenDescriptor Descriptor(
        string issuer, string audience, string? nonce, DateTimeOffset at, SigningCredentials? credentials, string? party = null)
    {
        var claims = new Dictionary<string, object> { ["sub"] = "sanne", ["groups"] = new[] { "a", "b" } };
        if (nonce is not null) claims["nonce"] = nonce;
        if (party is not null) claims["azp"] = party;
        return new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = claims,
            IssuedAt = at.UtcDateTime,
            NotBefore = at.UtcDateTime,
            Expires = at.AddMinutes(5).UtcDateTime,
            SigningCredentials = credentials,
        };
    }

    private string Token(
        string issuer = Issuer, string audience = Client, string? nonce = Nonce, DateTimeOffset? at = null, RSA? signedBy = null, string? party = null) =>
        new JsonWebTokenHandler().CreateToken(Descriptor(
            issuer, audience, nonce, at ?? Now, new SigningCredentials(new RsaSecurityKey(signedBy ?? key), SecurityAlgorithms.RsaSha256), party));

    private Task<ClaimsIdentity?> ReadAsync(string? token)
    {
        var discovered = new OpenIdConnectConfiguration { Issuer = Issuer };
        discovered.SigningKeys.Add(new RsaSecurityKey(key));
        var options = new OidcOptions
        {
            ClientId = Client,
            Discovery = new StaticConfigurationManager<OpenIdConnectConfiguration>(discovered),
        };
        return new IdTokens().ValidateAsync(options, token, Nonce, Now, default);
    }
}
