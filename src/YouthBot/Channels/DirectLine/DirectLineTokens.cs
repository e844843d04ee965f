using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using YouthBot.Handoff;
using YouthBot.Storage.Encryption;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// Issues and reads the tokens: signed JSON Web Tokens (HS256), because both official clients read the claim <c>user</c> out of them. The
/// signing key is derived for this use alone, and is not the secret that asks for tokens.
/// </summary>
public sealed class DirectLineTokens : IDisposable
{
    /// <summary>Clients refresh every 15 minutes, whatever they are told; a token must outlive two of these.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>An address of a stream stands in logs of proxies, so it opens the stream only, and only now.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const string Issuer = "youthbot";
    private const string ChatAudience = "directline";
    private const string StreamAudience = "directline-stream";

    /// <summary>Tokens that were found good: a person's own comes back with every message, and checking one costs more than storing a message.</summary>
    private const int MostRemembered = 50_000;

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly MemoryCache valid = new(new MemoryCacheOptions { SizeLimit = MostRemembered });
    private readonly SigningCredentials credentials;
    private readonly TimeProvider time;

    /// <param name="kek">The secret from which the signing key is derived.</param>
    /// <param name="time">The clock.</param>
    public DirectLineTokens(KeyEncryptionKey kek, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(kek);
        credentials = new SigningCredentials(new SymmetricSecurityKey(kek.Derive("directline-token")), SecurityAlgorithms.HmacSha256);
        this.time = time;
    }

    /// <inheritdoc />
    public void Dispose() => valid.Dispose();

    /// <summary>An id for a person that nobody can guess.</summary>
    public static string NewUser() => "dl_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>A token for the chat.</summary>
    public string Issue(DirectLineToken token) => Sign(token, ChatAudience, Lifetime);

    /// <summary>A token that opens the stream, once it is asked for, for a minute.</summary>
    public string IssueForStream(DirectLineToken token) => Sign(token, StreamAudience, StreamLifetime);

    /// <summary>Reads a token for the chat.</summary>
    public Task<TokenReading> ReadAsync(string text) => ReadAsync(text, ChatAudience);

    /// <summary>Reads a token for the stream.</summary>
    public Task<TokenReading> ReadForStreamAsync(string text) => ReadAsync(text, StreamAudience);

    private string Sign(DirectLineToken token, string audience, TimeSpan lifetime)
    {
        var now = time.GetUtcNow();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["conv"] = token.Conversation.ToString(),
            ["user"] = token.User,
            ["region"] = token.Region,
        };
        if (token.Device is { } device) claims["device"] = device;
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now.UtcDateTime,
            Expires = (now + lifetime).UtcDateTime,
            Claims = claims,
            SigningCredentials = credentials,
        });
    }

    private async Task<TokenReading> ReadAsync(string text, string audience)
    {
        if (valid.TryGetValue((text, audience), out (DirectLineToken Token, DateTimeOffset Until) known))
            return known.Until <= time.GetUtcNow() ? new TokenReading.Expired() : new TokenReading.Valid(known.Token);
        var result = await handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = credentials.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires is not null,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt) return new TokenReading.Invalid();
        var until = new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero);
        if (until <= time.GetUtcNow()) return new TokenReading.Expired();
        if (!ConversationId.TryParse(Claim(jwt, "conv"), out var conversation)
            || Claim(jwt, "user") is not { } user
            || Claim(jwt, "region") is not { } region) return new TokenReading.Invalid();
        var token = new DirectLineToken(conversation, user, region, Claim(jwt, "device"));
        valid.Set((text, audience), (token, until), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lifetime });
        return new TokenReading.Valid(token);
    }

    private static string? Claim(JsonWebToken jwt, string name) =>
        jwt.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
