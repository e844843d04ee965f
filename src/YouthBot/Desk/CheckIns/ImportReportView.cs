using YouthBot.CheckIns.Import;
using YouthBot.Desk.Access;

namespace YouthBot.Desk.CheckIns;

/// <summary>What a file would do, before anything is done; or what it did.</summary>
/// <param name="Person">Who sent it.</param>
/// <param name="Plan">What it does.</param>
/// <param name="Token">What takes it over; null when that is done.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record ImportReportView(DeskPerson Person, ImportPlan Plan, string? Token, string? Problem = null);
