using YouthBot.Desk.Access;
using YouthBot.Dialogs.Content;

namespace YouthBot.Desk.CheckIns;

/// <summary>The page on which somebody sends the list of a school.</summary>
/// <param name="Person">Who.</param>
/// <param name="Regions">The regions from which they choose.</param>
/// <param name="Suppliers">The decanen for whom they may send one.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record ImportView(
    DeskPerson Person, IReadOnlyList<Region> Regions, IReadOnlyList<Supplier> Suppliers, string? Problem = null);
