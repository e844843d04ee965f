using YouthBot.Handoff.CheckIns;

namespace YouthBot.Storage.Rows;

/// <summary>What a turn says of check-ins.</summary>
/// <param name="Happened">What, in order.</param>
public sealed record CheckInCommitRow(IReadOnlyList<CheckInEvent> Happened)
{
    /// <summary>Who asks for a message, when they are no leaver yet.</summary>
    public AskedCheckInRow? Asked { get; init; }
}
