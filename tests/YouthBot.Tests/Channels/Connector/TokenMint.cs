using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>Somebody with an RSA key who signs tokens, good ones and bad ones: so they are made by hand.</summary>
public sealed class TokenMint(string keyId) : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public string KeyId => keyId;

    /// <summary>The public half, as a key set has it.</summary>
    public JsonObject Jwk(string[]? endorsements = null)
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = keyId,
            ["n"] = Base64Url.EncodeToString(key.Modulus), ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
        if (endorsements is not null) jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        return jwk;
    }

    /// <summary>A token with these claims; those that are null are left out.</summary>
    public string Sign(IReadOnlyDictionary<string, object?> claims, string algorithm = "RS256", string? namedKey = null)
    {
        var header = Piece(new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = namedKey ?? keyId });
        var payload = new JsonObject();
        foreach (var (name, value) in claims.Where(claim => claim.Value is not null)) payload[name] = JsonSerializer.SerializeToNode(value);
        var signed = $"{header}.{Piece(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(SignatureOf(Encoding.ASCII.GetBytes(signed), algorithm))}";
    }

    public void Dispose() => rsa.Dispose();

    private byte[] SignatureOf(byte[] signed, string algorithm) => algorithm switch
    {
        "RS256" => rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => rsa.SignData(signed, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => rsa.SignData(signed, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        // the old trick: the public key as if it were a shared secret
        "HS256" => HMACSHA256.HashData(rsa.ExportSubjectPublicKeyInfo(), signed),
        "none" => [],
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm)),
    };

    private static string Piece(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
