using Microsoft.IdentityModel.Protocols;

namespace YouthBot.Channels.Connector.Identity;

/// <summary>The two who sign tokens for this door: the Bot Connector itself, and Entra for callers that are apps.</summary>
internal sealed class Signers : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AllowAutoRedirect = false,
    }) { Timeout = TimeSpan.FromSeconds(10) };

    public Signers(ConnectorAccount account, TimeProvider time, ILogger<OpenIdMetadata> log)
    {
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !account.IsDevelopment };
        Connector = new OpenIdMetadata(account.OpenIdAddress, documents, time, log);
        Entra = new OpenIdMetadata(account.EntraAddress, documents, time, log);
    }

    public OpenIdMetadata Connector { get; }

    public OpenIdMetadata Entra { get; }

    public void Dispose()
    {
        Connector.Dispose();
        Entra.Dispose();
        http.Dispose();
    }
}
