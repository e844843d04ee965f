namespace YouthBot.Channels.Connector;

/// <summary>The app that we are at Microsoft.</summary>
/// <param name="AppId">Its id, a GUID in lower case.</param>
/// <param name="Tenant">Its tenant: a GUID, or the name of the one that multi-tenant bots share.</param>
/// <param name="Secret">What proves it.</param>
internal sealed record ConnectorIdentity(string AppId, string Tenant, string Secret);
