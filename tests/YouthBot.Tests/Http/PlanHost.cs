namespace YouthBot.Tests.Http;

/// <summary>One host for all tests of plans: each makes a conversation of its own.</summary>
public sealed class PlanHost : IDisposable
{
    public const string Name = "plans";

    public YouthBotFactory Factory { get; } = new()
    {
        Settings = { ["Limits:ConversationBurst"] = "1000", ["Limits:AddressBurst"] = "100000", ["Page:Address"] = "https://chat.example.nl" },
    };

    public void Dispose() => Factory.Dispose();

    [CollectionDefinition(Name)]
    public sealed class Collection : ICollectionFixture<PlanHost>;
}
