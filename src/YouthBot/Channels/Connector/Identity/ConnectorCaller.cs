using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.Connector.Identity;

/// <summary>Somebody who comes in, and what they may say of where answers go.</summary>
internal abstract record ConnectorCaller
{
    private ConnectorCaller()
    {
    }

    /// <summary>Where answers to this activity go; null when the caller may not bring it.</summary>
    public abstract ServiceAddress? AddressFor(Activity activity);

    /// <summary>The Bot Connector, which signs for an address and for the channels that a key of its is endorsed for.</summary>
    /// <param name="ServiceUrl">The address in the token.</param>
    /// <param name="Endorsements">The channels of the key; empty when it speaks for all.</param>
    public sealed record BotConnector(string ServiceUrl, IReadOnlyList<string> Endorsements) : ConnectorCaller
    {
        public override ServiceAddress? AddressFor(Activity activity) =>
            (activity.ServiceUrl is null || activity.ServiceUrl == ServiceUrl)
            && (Endorsements.Count == 0 || Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
                ? new ServiceAddress(ServiceUrl, Verified: true)
                : null;
    }

    /// <summary>Our own app: whoever holds its secret could get every token that we could send there.</summary>
    public sealed record OwnApp : ConnectorCaller
    {
        public override ServiceAddress AddressFor(Activity activity) => new(activity.ServiceUrl, Verified: true);
    }

    /// <summary>Somebody on this machine, in Development, who has proved nothing: no token ever goes to the address.</summary>
    public sealed record Local : ConnectorCaller
    {
        public override ServiceAddress AddressFor(Activity activity) => new(activity.ServiceUrl, Verified: false);
    }
}
