using YouthBot.Dialogs.Content;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Access;

/// <summary>The page on which an administrator looks after accounts.</summary>
/// <param name="Person">The administrator.</param>
/// <param name="Accounts">All accounts, by login.</param>
/// <param name="Regions">The regions that somebody may work for.</param>
/// <param name="Problem">What went wrong.</param>
/// <param name="Password">A one-time password that was made just now; it is shown once and kept nowhere.</param>
/// <param name="For">Whose it is.</param>
public sealed record AccountsView(
    DeskPerson Person,
    IReadOnlyList<AccountRow> Accounts,
    IReadOnlyList<Region> Regions,
    string? Problem = null,
    string? Password = null,
    string? For = null);
