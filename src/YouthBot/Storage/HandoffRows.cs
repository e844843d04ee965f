using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>What a turn writes for the desk, as rows: codes in the clear, words encrypted.</summary>
internal static class HandoffRows
{
    public static HandoffRow Of(SealingKey key, Conversation after) => new(
        after.Handoff.Severity,
        after.Handoff.Reason,
        after.Handoff.RequestedAt,
        after.Handoff.PreviousCoach,
        after.Handoff.AwaitingSince,
        Seal(key, after.Handoff, StorageJson.Default.HandoffFacts, HandoffPlace(after.Id)));

    public static EndingRow Of(SealingKey key, ConversationId id, HandoffCommand.Close end, DateTimeOffset now)
    {
        var note = Guid.CreateVersion7(now).ToString("N");
        return new EndingRow(
            end.By,
            end.FollowUp,
            end.Note is { } text ? new NoteRow(note, id, end.By, now, OnlySelf: true, Seal(key, text, StorageJson.Default.String, NotePlace(note))) : null);
    }

    public static HandoffEventRow Of(SealingKey key, ConversationId id, HandoffEvent happened)
    {
        var (kind, coach, code) = HandoffEventCodes.Of(happened);
        return new HandoffEventRow(
            kind, coach, code, happened is HandoffEvent.TakenOver over ? Seal(key, over.Why, StorageJson.Default.String, $"{HandoffPlace(id)}|why") : null);
    }
}
