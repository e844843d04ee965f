using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns.Import;

/// <summary>Somebody whom taking a file over would add or change.</summary>
/// <param name="Contact">Who.</param>
/// <param name="Known">What is known of them; null for somebody new.</param>
public sealed record PlannedLeaver(LeaverContact Contact, KnownLeaverRow? Known);
