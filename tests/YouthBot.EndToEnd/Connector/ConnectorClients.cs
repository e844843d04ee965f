namespace YouthBot.EndToEnd.Connector;

/// <summary>What Microsoft publishes for this door, as npm has it.</summary>
internal static class ConnectorClients
{
    public static NpmFolder Folder { get; } = new("tests", "YouthBot.EndToEnd", "Connector", "clients");
}
