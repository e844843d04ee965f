namespace YouthBot.Channels.Connector.Identity;

/// <summary>A token to answer with, or why there is none.</summary>
internal abstract record AccessToken
{
    private AccessToken()
    {
    }

    /// <summary>Here it is.</summary>
    public sealed record Given(string Value) : AccessToken;

    /// <summary>Entra does not know our app, or its secret: somebody has to do something about it.</summary>
    /// <param name="Code">Entra's code of it.</param>
    public sealed record Refused(string Code) : AccessToken;

    /// <summary>Entra cannot be reached now.</summary>
    public sealed record Unreachable : AccessToken;
}
