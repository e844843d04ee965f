namespace YouthBot.Health;

/// <summary>How storage is.</summary>
/// <param name="Outcome"><see cref="Well"/>, or the kind of what went wrong.</param>
/// <param name="OutboxUnknown">How many messages wait for a version that knows what they are.</param>
internal sealed record StorageHealth(string Outcome, int OutboxUnknown)
{
    public const string Well = "ok";

    public bool IsWell => Outcome is Well;
}
