using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace YouthBot.EndToEnd.Page;

/// <summary>A small municipality without a proxy: the certificate stands in the settings, and the platform's own server uses it.</summary>
public sealed class CertificateTests
{
    [Fact]
    public async Task A_certificate_in_the_settings_opens_the_door_over_https()
    {
        var folder = Directory.CreateTempSubdirectory("youthbot-certificate-");
        try
        {
            using var certificate = Make(folder.FullName);
            var address = new Uri($"https://localhost:{ServerProcess.FreePort()}");
            await using var server = new ServerProcess(new Dictionary<string, string>
            {
                ["Kestrel__Endpoints__Https__Url"] = address.ToString(),
                ["Kestrel__Endpoints__Https__Certificate__Path"] = Path.Combine(folder.FullName, "certificate.pem"),
                ["Kestrel__Endpoints__Https__Certificate__KeyPath"] = Path.Combine(folder.FullName, "key.pem"),
            });
            await server.StartAsync();

            using var client = new HttpClient(new SocketsHttpHandler
            {
                SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.Thumbprint },
            });
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"));

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static X509Certificate2 Make(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "certificate.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
